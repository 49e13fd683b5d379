#include "engine/cli/watch.h"

#include <chrono>
#include <system_error>
#include <thread>

namespace assay::cli {

namespace fs = std::filesystem;

Watch::Watch(std::vector<fs::path> folders) : folders_(std::move(folders)), seen_(look()) {}

bool Watch::changed() {
  Stamps now = look();
  if (now == seen_) return false;
  seen_ = std::move(now);
  return true;
}

void Watch::wait() {
  using namespace std::chrono_literals;
  while (!changed()) std::this_thread::sleep_for(200ms);
  // An editor that saves several files is left to finish.
  do std::this_thread::sleep_for(50ms);
  while (changed());
}

Watch::Stamps Watch::look() const {
  Stamps stamps;
  for (const fs::path& folder : folders_) {
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        problem);
    for (; !problem && at != fs::recursive_directory_iterator(); at.increment(problem)) {
      std::error_code gone;
      if (!at->is_regular_file(gone)) continue;
      const auto size = at->file_size(gone);
      const auto time = at->last_write_time(gone);
      if (!gone) stamps[at->path().string()] = {size, time};
    }
  }
  return stamps;
}

}  // namespace assay::cli
