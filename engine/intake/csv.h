// RFC 4180, strictly: records over a buffer that is refilled, so memory is bounded by the longest
// record.
//
// A record is not a line: quoted cells may hold line breaks, and CRLF and LF may be mixed. Every
// record knows the line it begins on, every cell its place. Texts stay valid until the next call of
// next().
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/encoding.h"

namespace assay::intake {

struct CsvRecord {
  std::vector<std::string_view> cells;  // UTF-8, without the quotes around them
  std::vector<Error> troubles;          // why the record must not be used; empty: it is sound
  std::uint64_t line = 0;               // where it begins, 1-based
  bool empty_line = false;              // a line without a single sign
};

struct CsvOptions {
  std::string name;  // what errors call the file
  char delimiter = ',';
  Encoding encoding = Encoding::utf8;
};

class CsvReader {
 public:
  // Appends more bytes to the buffer; false at the end.
  using Refill = std::function<Result<bool>(std::string&)>;

  CsvReader(Refill refill, CsvOptions options);

  // False at the end. Error: the file cannot be read, or a quote is never closed.
  Result<bool> next(CsvRecord& record);

  // "file:line:column" where the cell of the record last read begins.
  [[nodiscard]] std::string place(std::size_t cell) const;

 private:
  struct Span {
    std::size_t begin, end;
    bool quoted, escaped;
  };
  enum class Scan { whole, more, unclosed };

  Scan scan(bool at_end);
  void take(CsvRecord& record);
  [[nodiscard]] std::string place_of(std::size_t offset) const;

  Refill refill_;
  CsvOptions options_;
  bool special_[256] = {};
  std::string buffer_;
  std::size_t begin_ = 0, end_ = 0, next_ = 0;  // of the record in buffer_; where the next begins
  bool finished_ = false;
  std::uint64_t line_ = 1;
  std::vector<Span> spans_;
  std::vector<std::pair<std::size_t, const char*>> wrong_;  // offset and what is wrong there
  std::size_t open_quote_ = 0;
  std::string unescaped_, decoded_;
};

// One record as text, quoted only where it must be, ended by CRLF.
std::string to_csv(const std::vector<std::string>& cells, char delimiter = ',');

}  // namespace assay::intake
