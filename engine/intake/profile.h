// What the cells of each column of a CSV file look like: the basis of a drafted mapping.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/encoding.h"

namespace assay::intake {

struct ColumnProfile {
  static constexpr std::size_t most_distinct = 40;

  std::string header;
  std::size_t occurrence = 0;  // among columns of one header; 0: the header is unique
  std::size_t cells = 0, empty = 0;
  std::size_t dates = 0, numbers = 0, flags = 0, longest = 0;  // of the cells that are not empty
  bool unique = true;                                          // no text came twice
  std::map<std::string, std::size_t> texts;     // trimmed, with counts; at most most_distinct
  bool many = false;                            // there are more
  std::map<std::string, std::size_t> patterns;  // date patterns that fit, with counts
};

struct Profile {
  Encoding encoding = Encoding::utf8;
  char delimiter = ',';
  std::size_t records = 0, ragged = 0;
  std::vector<ColumnProfile> columns;
};

Result<Profile> profile_csv(const std::filesystem::path& file);

}  // namespace assay::intake
