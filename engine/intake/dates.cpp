#include "engine/intake/dates.h"

#include <algorithm>
#include <array>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

constexpr std::array<std::string_view, 12> months = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes `least` to `most` digits off the front; -1 when they are not there.
int take_number(std::string_view& text, std::size_t least, std::size_t most) {
  std::size_t count = 0;
  int value = 0;
  while (count < most && count < text.size() && is_digit(text[count]))
    value = value * 10 + (text[count++] - '0');
  if (count < least) return -1;
  text.remove_prefix(count);
  return value;
}

// 1 to 12, 0 for no month. `text` is folded.
int take_month(std::string_view& text, bool whole_name) {
  for (std::size_t i = 0; i < months.size(); ++i) {
    const std::string_view name = whole_name ? months[i] : months[i].substr(0, 3);
    if (text.starts_with(name)) {
      text.remove_prefix(name.size());
      return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

Period months_from(int year, int month, int count) {
  const Date first = make_date(year, month, 1);
  return {first, {add(first, {count, 0}).days - 1}};
}

}  // namespace

Result<DatePattern> DatePattern::parse(std::string_view pattern) {
  DatePattern made;
  made.text_ = pattern;
  bool year = false;
  constexpr std::pair<std::string_view, Token> words[] = {
      {"YYYY", Token::year4},      {"YY", Token::year2},  {"MMMM", Token::month_name},
      {"MMM", Token::month_short}, {"MM", Token::month2}, {"M", Token::month},
      {"DD", Token::day2},         {"D", Token::day},     {"Q", Token::quarter}};
  std::string_view rest = pattern;
  while (!rest.empty()) {
    const auto known = std::find_if(std::begin(words), std::end(words),
                                    [&](const auto& word) { return rest.starts_with(word.first); });
    if (known != std::end(words)) {
      made.pieces_.push_back({known->second, ""});
      year = year || known->second == Token::year4 || known->second == Token::year2;
      rest.remove_prefix(known->first.size());
      continue;
    }
    std::string literal;
    if (rest.front() == '\'') {
      const auto end = rest.find('\'', 1);
      if (end == std::string_view::npos) {
        return Error{Code::source,
                     "the quote in the date pattern `" + made.text_ + "` is not closed", ""};
      }
      literal = fold(rest.substr(1, end - 1));
      rest.remove_prefix(end + 1);
    } else if (is_letter(rest.front())) {
      return Error{Code::source,
                   "unknown letter `" + std::string(1, rest.front()) + "` in the date pattern `" +
                       made.text_ + "`; letters that stand for themselves go in single quotes",
                   ""};
    } else {
      literal = rest.front();
      rest.remove_prefix(1);
    }
    made.pieces_.push_back({Token::literal, literal});
  }
  if (!year) return Error{Code::source, "the date pattern `" + made.text_ + "` has no year", ""};
  return made;
}

bool DatePattern::names_day() const {
  return std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
    return piece.token == Token::day || piece.token == Token::day2;
  });
}

std::optional<Period> DatePattern::match(std::string_view text, int fiscal_start) const {
  const std::string folded = fold(text);
  std::string_view rest = folded;
  int year = -1, month = -1, day = -1, quarter = -1;
  bool fiscal = false;
  for (const Piece& piece : pieces_) {
    switch (piece.token) {
      case Token::year4:
        year = take_number(rest, 4, 4);
        break;
      case Token::year2:
        year = take_number(rest, 2, 2);
        if (year >= 0) year += year >= 70 ? 1900 : 2000;
        break;
      case Token::month_name:
        month = take_month(rest, true);
        break;
      case Token::month_short:
        month = take_month(rest, false);
        break;
      case Token::month2:
        month = take_number(rest, 2, 2);
        break;
      case Token::month:
        month = take_number(rest, 1, 2);
        break;
      case Token::day2:
        day = take_number(rest, 2, 2);
        break;
      case Token::day:
        day = take_number(rest, 1, 2);
        break;
      case Token::quarter:
        quarter = take_number(rest, 1, 1), fiscal = true;
        break;
      case Token::literal:
        if (!rest.starts_with(piece.literal)) return std::nullopt;
        rest.remove_prefix(piece.literal.size());
        fiscal = fiscal || piece.literal.ends_with("fy");
        continue;
    }
    const bool failed = (piece.token == Token::year4 || piece.token == Token::year2) ? year < 1
                        : piece.token == Token::quarter ? quarter < 1 || quarter > 4
                        : piece.token == Token::day || piece.token == Token::day2 ? day < 1
                                                                                  : month < 1;
    if (failed) return std::nullopt;
  }
  if (!rest.empty() || !is_date(year, 1, 1)) return std::nullopt;
  if (month > 0 && day > 0) {
    if (!is_date(year, month, day)) return std::nullopt;
    return Period::of(make_date(year, month, day));
  }
  if (month > 0)
    return is_date(year, month, 1) ? std::optional(months_from(year, month, 1)) : std::nullopt;
  if (day > 0) return std::nullopt;
  // A fiscal year has the name of the calendar year it ends in.
  const int start = fiscal ? fiscal_start : 1;
  const int start_year = start > 1 ? year - 1 : year;
  if (!is_date(start_year, 1, 1)) return std::nullopt;
  const int offset = start - 1 + (quarter > 0 ? (quarter - 1) * 3 : 0);
  return months_from(start_year + offset / 12, offset % 12 + 1, quarter > 0 ? 3 : 12);
}

std::optional<Period> DateRules::read(std::string_view text) const {
  std::optional<Period> found;
  if (patterns.empty()) found = parse_period(text);
  for (const DatePattern& pattern : patterns) {
    found = pattern.match(text, fiscal_start);
    if (found) break;
  }
  if (!found) return std::nullopt;
  if (serial_years && found->first == found->last) {
    // Spreadsheets count days from 1899-12-30.
    const int serial = found->first.days - make_date(1899, 12, 30).days;
    if (serial >= serial_years->first && serial <= serial_years->second)
      return months_from(serial, 1, 12);
  }
  if (precision != Precision::as_written) {
    const std::string first = to_text(found->first), last = to_text(found->last);
    const std::size_t length = precision == Precision::month ? 7 : 4;
    const auto from = parse_period(first.substr(0, length)),
               to = parse_period(last.substr(0, length));
    if (from && to) found = Period{from->first, to->last};
  }
  return found;
}

std::string DateRules::expected() const {
  if (patterns.empty()) return "a date like 2024-12-16, 2024-12 or 2024";
  std::vector<std::string> shown;
  for (const DatePattern& pattern : patterns) shown.push_back(pattern.text());
  return "a date like " + text::join(shown, " or ");
}

}  // namespace assay::intake
