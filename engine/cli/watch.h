// Waits until a file below one of some folders appears, changes or goes. Looks at names, sizes and
// times a few times a second: that works on every file system, and packs are small.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace assay::cli {

class Watch {
 public:
  explicit Watch(std::vector<std::filesystem::path> folders);

  // Since it was made, or since wait() last returned.
  [[nodiscard]] bool changed();
  void wait();

 private:
  using Stamps = std::map<std::string, std::pair<std::uintmax_t, std::filesystem::file_time_type>>;
  [[nodiscard]] Stamps look() const;

  std::vector<std::filesystem::path> folders_;
  Stamps seen_;
};

}  // namespace assay::cli
