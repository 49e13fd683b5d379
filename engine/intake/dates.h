// Dates as people and spreadsheets write them, read by declared patterns; docs/mapping.md has the
// language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/result.h"

namespace assay::intake {

class DatePattern {
 public:
  static Result<DatePattern> parse(std::string_view pattern);

  // The days that the whole of `text` can mean; nullopt when it does not fit or there is no such
  // day.
  [[nodiscard]] std::optional<Period> match(std::string_view text, int fiscal_start) const;
  [[nodiscard]] bool names_day() const;
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  enum class Token : std::uint8_t {
    year4,
    year2,
    month_name,
    month_short,
    month2,
    month,
    day2,
    day,
    quarter,
    literal
  };
  struct Piece {
    Token token;
    std::string literal;
  };
  std::string text_;
  std::vector<Piece> pieces_;
};

enum class Precision : std::uint8_t { as_written, month, year };

struct DateRules {
  std::vector<DatePattern> patterns;  // empty: ISO
  std::optional<std::pair<int, int>> serial_years;
  int fiscal_start = 1;
  Precision precision = Precision::as_written;

  [[nodiscard]] std::optional<Period> read(std::string_view text) const;
  // "a date like M/D/YYYY or YYYY", for messages.
  [[nodiscard]] std::string expected() const;
};

}  // namespace assay::intake
