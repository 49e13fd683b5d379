#include "support.h"

#include <fstream>

namespace assay::intake {

std::filesystem::path Folder::write(const std::string& name, std::string_view bytes) const {
  const auto file = path_ / name;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

}  // namespace assay::intake
