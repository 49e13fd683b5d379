// A disk that remembers and fails. Preloaded into a process, it writes down every call that changes
// what lies below one folder (ASSAY_DISK_ROOT), in order, into ASSAY_DISK_LOG, and can make one of
// them fail (ASSAY_DISK_FAULT). disk.py reads the log and says what a disk may hold after a loss of
// power between any two calls.
//
// A record is a line `name TAB first TAB second TAB bytes` and as many bytes behind it; records are
// numbered from 1. A fault is `NUMBER:WHAT`, of which WHAT is
//   kill       the process dies before the call
//   once=E     the call answers error number E and does nothing
//   always=E   so do this and all later calls of its family (those that need room; or all)
//   half       a write takes half of its bytes and says so
//   read=E     the NUMBER-th read, not change, answers E
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace {

namespace fs = std::filesystem;

enum class Family { room, other };

// The function of the same name that would have been called without us.
template <typename F>
F* real(const char* name) {
  return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
}

std::string setting(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

int number_in(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

class Disk {
 public:
  static Disk& the() {
    static Disk disk;
    return disk;
  }

  // The place a call speaks of; empty where it is none of ours.
  std::string place(int folder, const char* path) const {
    if (root_.empty() || path == nullptr) return "";
    fs::path whole(path);
    if (whole.is_relative()) {
      std::array<char, 4096> here{};
      const std::string link =
          folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
      const ssize_t length = ::readlink(link.c_str(), here.data(), here.size());
      if (length <= 0) return "";
      whole = fs::path(std::string_view(here.data(), static_cast<std::size_t>(length))) / whole;
    }
    std::string found = whole.lexically_normal().string();
    while (found.size() > 1 && found.back() == '/') found.pop_back();
    return found.starts_with(root_) ? found : "";
  }

  void track(int descriptor, bool ours) {
    if (descriptor >= 0 && static_cast<std::size_t>(descriptor) < ours_.size()) {
      ours_[static_cast<std::size_t>(descriptor)] = ours;
    }
  }
  bool is_ours(int descriptor) const {
    return descriptor >= 0 && static_cast<std::size_t>(descriptor) < ours_.size() &&
           ours_[static_cast<std::size_t>(descriptor)];
  }

  // Before a change: true if it must not happen, and errno says why.
  bool refuses(Family family) {
    const std::scoped_lock lock(mutex_);
    ++changes_;
    if (fault_ == "kill" && changes_ == at_) ::kill(::getpid(), SIGKILL);
    const bool once = fault_ == "once" && changes_ == at_;
    const bool always =
        fault_ == "always" && changes_ >= at_ && (family == Family::room || error_ != ENOSPC);
    if (once || always) errno = error_;
    return once || always;
  }
  // For a file without a name, which changes nothing that could be looked at.
  bool is_full() const {
    if (fault_ != "always" || changes_ < at_) return false;
    errno = error_;
    return true;
  }
  bool halves() const { return fault_ == "half" && changes_ == at_; }
  bool refuses_reading() {
    const std::scoped_lock lock(mutex_);
    if (fault_ != "read" || ++reads_ != at_) return false;
    errno = error_;
    return true;
  }

  void record(std::string_view name, const std::string& first, const std::string& second,
              std::string_view bytes = {}) {
    if (log_ < 0) return;
    const std::scoped_lock lock(mutex_);
    std::string line(name);
    line += '\t' + first + '\t' + second + '\t' + std::to_string(bytes.size()) + '\n';
    line += bytes;
    const int before = errno;
    for (std::string_view rest = line; !rest.empty();) {
      const long count = ::syscall(SYS_write, log_, rest.data(), rest.size());
      if (count <= 0) ::abort();
      rest.remove_prefix(static_cast<std::size_t>(count));
    }
    errno = before;
  }

 private:
  Disk() : root_(setting("ASSAY_DISK_ROOT")) {
    const std::string log = setting("ASSAY_DISK_LOG");
    if (!log.empty()) {
      log_ = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, log.c_str(),
                                        O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    }
    const std::string fault = setting("ASSAY_DISK_FAULT");
    const std::size_t colon = fault.find(':');
    if (colon == std::string::npos) return;
    at_ = number_in(fault);
    fault_ = fault.substr(colon + 1);
    const std::size_t equals = fault_.find('=');
    if (equals == std::string::npos) return;
    error_ = number_in(std::string_view(fault_).substr(equals + 1));
    fault_.resize(equals);
  }

  std::string root_;
  int log_ = -1;
  std::string fault_;
  int at_ = 0;
  int error_ = EIO;
  int changes_ = 0;
  int reads_ = 0;
  std::array<bool, 4096> ours_{};
  std::mutex mutex_;
};

std::string text(int number) { return std::to_string(number); }
std::string text(off64_t number) { return std::to_string(number); }

template <typename F, typename... Rest>
int open_with(const char* name, int folder, const char* path, int flags, mode_t mode,
              Rest... rest) {
  Disk& disk = Disk::the();
  const std::string place = disk.place(folder, path);
  struct stat about {};
  const bool makes = !place.empty() && (flags & O_CREAT) != 0 && ::lstat(path, &about) != 0;
  if (makes && disk.refuses(Family::room)) return -1;
  const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
  if (!place.empty() && nameless)
    return disk.is_full() ? -1 : real<F>(name)(rest..., path, flags, mode);
  const int made = real<F>(name)(rest..., path, flags, mode);
  if (made >= 0) disk.track(made, !place.empty());
  if (made >= 0 && !place.empty()) {
    disk.record(makes ? "create" : (flags & O_TRUNC) != 0 ? "empty" : "open", text(made), place);
  }
  return made;
}

mode_t mode_of(int flags, va_list& more) {
  return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(more, unsigned)) : 0;
}

ssize_t write_with(int descriptor, const void* bytes, std::size_t count, off64_t at, bool moves) {
  Disk& disk = Disk::the();
  const auto plainly = [&](std::size_t some) {
    return moves ? ::syscall(SYS_write, descriptor, bytes, some)
                 : ::syscall(SYS_pwrite64, descriptor, bytes, some, at);
  };
  if (!disk.is_ours(descriptor)) return plainly(count);
  if (disk.refuses(Family::room)) return -1;
  const off64_t place = moves ? ::lseek64(descriptor, 0, SEEK_CUR) : at;
  const ssize_t done = plainly(disk.halves() && count > 1 ? count / 2 : count);
  if (done > 0) {
    disk.record("write", text(descriptor), text(place),
                {static_cast<const char*>(bytes), static_cast<std::size_t>(done)});
  }
  return done;
}

// A change that is asked of a descriptor.
int change(int descriptor, Family family, const char* name, const std::string& detail,
           long answer(int, off64_t), off64_t argument = 0) {
  Disk& disk = Disk::the();
  const bool ours = disk.is_ours(descriptor);
  if (ours && disk.refuses(family)) return -1;
  const int done = static_cast<int>(answer(descriptor, argument));
  if (ours && done == 0) disk.record(name, text(descriptor), detail);
  return done;
}

int sync_with(int descriptor) {
  return change(descriptor, Family::other, "sync", "",
                [](int file, off64_t) { return ::syscall(SYS_fsync, file); });
}

int resize_with(int descriptor, off64_t size) {
  return change(
      descriptor, Family::room, "size", text(size),
      [](int file, off64_t length) { return ::syscall(SYS_ftruncate, file, length); }, size);
}

// A change of names, made by the system call `number`.
template <typename... Rest>
int rename_with(const char* name, Family family, const std::string& first,
                const std::string& second, long number, Rest... rest) {
  Disk& disk = Disk::the();
  const bool ours = !first.empty();
  if (ours && disk.refuses(family)) return -1;
  const int done = static_cast<int>(::syscall(number, rest...));
  if (ours && done == 0) disk.record(name, first, second);
  return done;
}

template <typename F>
int temporary_with(const char* name, char* pattern, int flags) {
  Disk& disk = Disk::the();
  const bool ours = !disk.place(AT_FDCWD, pattern).empty();
  if (ours && disk.refuses(Family::room)) return -1;
  const int made = real<F>(name)(pattern, flags);
  if (made >= 0) disk.track(made, ours);
  if (made >= 0 && ours) disk.record("create", text(made), disk.place(AT_FDCWD, pattern));
  return made;
}

template <typename... Rest>
ssize_t read_with(int descriptor, long number, Rest... rest) {
  Disk& disk = Disk::the();
  if (disk.is_ours(descriptor)) {
    if (disk.refuses_reading()) return -1;
    disk.record("read", text(descriptor), "");
  }
  return ::syscall(number, descriptor, rest...);
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_with<int(const char*, int, ...)>("open", AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_with<int(const char*, int, ...)>("open64", AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_with<int(int, const char*, int, ...)>("openat", folder, path, flags, mode, folder);
}

int openat64(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_with<int(int, const char*, int, ...)>("openat64", folder, path, flags, mode, folder);
}

int mkostemp(char* pattern, int flags) {
  return temporary_with<int(char*, int)>("mkostemp", pattern, flags);
}
int mkostemp64(char* pattern, int flags) {
  return temporary_with<int(char*, int)>("mkostemp64", pattern, flags);
}

char* mkdtemp(char* pattern) noexcept {
  Disk& disk = Disk::the();
  const bool ours = !disk.place(AT_FDCWD, pattern).empty();
  if (ours && disk.refuses(Family::room)) return nullptr;
  char* made = real<char*(char*)>("mkdtemp")(pattern);
  if (made != nullptr && ours) disk.record("mkdir", disk.place(AT_FDCWD, pattern), "");
  return made;
}

int close(int descriptor) {
  Disk::the().track(descriptor, false);
  return static_cast<int>(::syscall(SYS_close, descriptor));
}

ssize_t write(int descriptor, const void* bytes, std::size_t count) {
  return write_with(descriptor, bytes, count, 0, true);
}
ssize_t pwrite(int descriptor, const void* bytes, std::size_t count, off_t at) {
  return write_with(descriptor, bytes, count, at, false);
}
ssize_t pwrite64(int descriptor, const void* bytes, std::size_t count, off64_t at) {
  return write_with(descriptor, bytes, count, at, false);
}

ssize_t read(int descriptor, void* bytes, std::size_t count) {
  return read_with(descriptor, SYS_read, bytes, count);
}
ssize_t pread(int descriptor, void* bytes, std::size_t count, off_t at) {
  return read_with(descriptor, SYS_pread64, bytes, count, at);
}
ssize_t pread64(int descriptor, void* bytes, std::size_t count, off64_t at) {
  return read_with(descriptor, SYS_pread64, bytes, count, at);
}

int fsync(int descriptor) { return sync_with(descriptor); }
int fdatasync(int descriptor) { return sync_with(descriptor); }
int ftruncate(int descriptor, off_t size) noexcept { return resize_with(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) noexcept { return resize_with(descriptor, size); }

int fchmod(int descriptor, mode_t mode) noexcept {
  return change(
      descriptor, Family::other, "mode", "",
      [](int file, off64_t bits) { return ::syscall(SYS_fchmod, file, bits); },
      static_cast<off64_t>(mode));
}

int mkdir(const char* path, mode_t mode) noexcept {
  return rename_with("mkdir", Family::room, Disk::the().place(AT_FDCWD, path), "", SYS_mkdir, path,
                     mode);
}
int rmdir(const char* path) noexcept {
  return rename_with("remove", Family::other, Disk::the().place(AT_FDCWD, path), "", SYS_rmdir,
                     path);
}
int unlink(const char* path) noexcept {
  return rename_with("remove", Family::other, Disk::the().place(AT_FDCWD, path), "", SYS_unlink,
                     path);
}
int unlinkat(int folder, const char* path, int flags) noexcept {
  return rename_with("remove", Family::other, Disk::the().place(folder, path), "", SYS_unlinkat,
                     folder, path, flags);
}
int remove(const char* path) noexcept {
  struct stat about {};
  if (::lstat(path, &about) != 0) return -1;
  return S_ISDIR(about.st_mode) ? ::rmdir(path) : ::unlink(path);
}
int link(const char* from, const char* to) noexcept {
  return rename_with("link", Family::room, Disk::the().place(AT_FDCWD, from),
                     Disk::the().place(AT_FDCWD, to), SYS_link, from, to);
}
int rename(const char* from, const char* to) noexcept {
  return rename_with("rename", Family::room, Disk::the().place(AT_FDCWD, from),
                     Disk::the().place(AT_FDCWD, to), SYS_rename, from, to);
}
int renameat2(int from_folder, const char* from, int to_folder, const char* to,
              unsigned flags) noexcept {
  return rename_with((flags & RENAME_EXCHANGE) != 0 ? "exchange" : "rename", Family::room,
                     Disk::the().place(from_folder, from), Disk::the().place(to_folder, to),
                     SYS_renameat2, from_folder, from, to_folder, to, flags);
}

}  // extern "C"
