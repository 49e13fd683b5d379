// A file read piece by piece, as UTF-8 where it is UTF-16, with its SHA-256 at the end.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "engine/base/result.h"
#include "engine/intake/encoding.h"

namespace assay::intake {

class Bytes {
 public:
  // Errors (Code::source, where = `shown`): missing, a folder, unreadable, empty, a byte order mark
  // that contradicts `expected`. Without `expected` the mark decides, else UTF-8.
  static Result<Bytes> open(const std::filesystem::path& file, const std::string& shown,
                            std::optional<Encoding> expected);

  // Appends the next piece to `buffer`; false at the end of the file.
  Result<bool> read_into(std::string& buffer);

  // Of the bytes as they come out of read_into: UTF-16 comes out as UTF-8.
  [[nodiscard]] Encoding encoding() const;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::string shown_;
  Encoding encoding_ = Encoding::utf8;
  std::string pending_;  // bytes read but not handed on
};

}  // namespace assay::intake
