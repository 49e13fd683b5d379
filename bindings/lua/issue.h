// A problem in a pack file, as the cage hands it over.
#pragma once

#include <cstdint>
#include <string>

namespace assay::cage {

struct Place {
  std::uint32_t line = 0;    // 1-based; 0: the file as a whole
  std::uint32_t column = 0;  // 1-based, in bytes; 0: the line as a whole

  auto operator<=>(const Place&) const = default;
};

struct Issue {
  Place place;
  std::string message;
  bool limit = false;     // a limit ended the file
  std::string file = {};  // where the place is, if not in the file that was run
};

}  // namespace assay::cage
