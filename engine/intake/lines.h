// The lines of a file, refilled piece by piece; for JSON Lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/intake/bytes.h"

namespace assay::intake {

class LineReader {
 public:
  explicit LineReader(Bytes bytes) : bytes_(std::move(bytes)) {}

  // Without its line break; valid until the next call. False at the end.
  Result<bool> next(std::string_view& line);
  [[nodiscard]] std::uint64_t number() const { return number_; }  // of the line last read, 1-based

 private:
  Bytes bytes_;
  std::string buffer_;
  std::size_t next_ = 0, searched_ = 0;
  bool finished_ = false;
  std::uint64_t number_ = 0;
};

}  // namespace assay::intake
