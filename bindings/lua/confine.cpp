#include "bindings/lua/confine.h"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

namespace assay::cage {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;  // the sanitizer needs address space and system calls of its own
#else
constexpr bool sanitized = false;
#endif

bool limit(__rlimit_resource what, rlim_t most) {
  const rlimit both{most, most};
  return ::setrlimit(what, &both) == 0;
}

bool allow_few_calls() {
  const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
  if (filter == nullptr) return false;
  bool good = true;
  for (const int call :
       {SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(exit_group), SCMP_SYS(exit), SCMP_SYS(brk),
        SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(futex),
        SCMP_SYS(clock_gettime), SCMP_SYS(time), SCMP_SYS(gettimeofday), SCMP_SYS(rt_sigreturn)}) {
    good = good && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
  }
  good = good && seccomp_load(filter) == 0;
  seccomp_release(filter);
  return good;
}

}  // namespace

const char* confine(const Allowance& allowance) {
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return "the death signal";
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return "new privileges";
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (!limit(RLIMIT_CPU, allowance.cpu_seconds)) return "processor time";
  if (!limit(RLIMIT_FSIZE, 0)) return "file size";
  if (!limit(RLIMIT_CORE, 0)) return "core files";
  if (sanitized) return nullptr;
  if (!limit(RLIMIT_AS, allowance.heap_bytes + (std::size_t{128} << 20U))) return "address space";
  if (!limit(RLIMIT_NPROC, 0)) return "processes";
  if (!limit(RLIMIT_NOFILE, 0)) return "descriptors";
  if (!allow_few_calls()) return "system calls";
  return nullptr;
}

}  // namespace assay::cage
