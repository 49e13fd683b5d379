#include "engine/cli/interrupts.h"

#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

namespace assay::cli {
namespace {

sigset_t awaited() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) sigaddset(&set, signal);
  return set;
}

}  // namespace

Interrupts::Interrupts() {
  const sigset_t set = awaited();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  thread_ = std::thread([this] { wait(); });
}

Interrupts::~Interrupts() {
  done_ = true;
  pthread_kill(thread_.native_handle(), SIGUSR1);
  thread_.join();
}

void Interrupts::wait() {
  const sigset_t set = awaited();
  for (int signal = 0;;) {
    if (sigwait(&set, &signal) != 0) continue;
    if (signal != SIGUSR1) end(signal);
    if (done_) return;
  }
}

void Interrupts::end(int signal) {
  const sigset_t set = awaited();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);  // a second one meets the default: the end
  const std::scoped_lock lock(moving_, paths_mutex_);
  for (const auto& path : paths_) {
    // The main thread may still be adding a file: a folder can be found not empty once or twice.
    std::error_code problem;
    for (int attempt = 0; attempt < 5; ++attempt) {
      std::filesystem::remove_all(path, problem);
      if (!problem) break;
    }
  }
  constexpr char message[] = "assay: interrupted; nothing was left half-written\n";
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, message, sizeof message - 1);
  ::_exit(128 + signal);
}

Interrupts::Unfinished::Unfinished(Interrupts& interrupts, std::filesystem::path path)
    : interrupts_(interrupts), path_(std::move(path)) {
  const std::scoped_lock lock(interrupts_.paths_mutex_);
  interrupts_.paths_.push_back(path_);
}

Interrupts::Unfinished::~Unfinished() {
  const std::scoped_lock lock(interrupts_.paths_mutex_);
  std::erase(interrupts_.paths_, path_);
}

}  // namespace assay::cli
