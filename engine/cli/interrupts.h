// Ends the program soon and cleanly on SIGINT, SIGTERM and SIGHUP: unfinished files are removed,
// the exit code is 130, 143 or 129. A second signal ends it at once. A closed pipe is an ordinary
// write error (SIGPIPE is ignored).
//
// A thread of its own waits for the signals, so that no code ever runs inside a signal handler.
#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <thread>
#include <vector>

namespace assay::cli {

class Interrupts {
 public:
  // Must be made before any other thread is started.
  Interrupts();
  ~Interrupts();
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;

  // While it lives, the path and everything below it is unfinished: an interruption removes it.
  class Unfinished {
   public:
    Unfinished(Interrupts& interrupts, std::filesystem::path path);
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

   private:
    Interrupts& interrupts_;
    std::filesystem::path path_;
  };

  // Held while files move to their final names: an interruption waits for it.
  std::mutex& moving() { return moving_; }

 private:
  void wait();
  [[noreturn]] void end(int signal);

  std::mutex moving_;
  std::mutex paths_mutex_;
  std::vector<std::filesystem::path> paths_;
  std::atomic<bool> done_ = false;
  std::thread thread_;
};

}  // namespace assay::cli
