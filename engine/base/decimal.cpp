#include "engine/base/decimal.h"

#include <limits>

namespace assay {
namespace {

__extension__ using Wide = __int128;  // gcc and clang both have it

Decimal saturated(Wide value) {
  constexpr Wide most = std::numeric_limits<std::int64_t>::max();
  if (value > most) return {std::numeric_limits<std::int64_t>::max()};
  if (value < -most) return {-std::numeric_limits<std::int64_t>::max()};
  return {static_cast<std::int64_t>(value)};
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  std::size_t i = 0;
  bool negative = false;
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) negative = text[i++] == '-';

  // The digits without the point, and how many of them stand behind it.
  std::string digits;
  int decimals = 0;
  bool any = false;
  for (; i < text.size() && is_digit(text[i]); ++i, any = true) digits.push_back(text[i]);
  if (i < text.size() && text[i] == '.') {
    for (++i; i < text.size() && is_digit(text[i]); ++i, any = true, ++decimals) {
      digits.push_back(text[i]);
    }
  }
  if (!any) return std::nullopt;

  int exponent = 0;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    bool down = false;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) down = text[i++] == '-';
    if (i == text.size()) return std::nullopt;
    for (; i < text.size() && is_digit(text[i]); ++i) {
      exponent = exponent * 10 + (text[i] - '0');
      if (exponent > 400) return std::nullopt;
    }
    if (down) exponent = -exponent;
  }
  if (i != text.size()) return std::nullopt;

  int shift = 6 - decimals + exponent;  // digits * 10^shift are millionths
  while (shift < 0 && !digits.empty() && digits.back() == '0') digits.pop_back(), ++shift;
  if (digits.find_first_not_of('0') == std::string::npos) return Decimal{};
  if (shift < 0) return std::nullopt;

  Wide value = 0;
  constexpr Wide most = std::numeric_limits<std::int64_t>::max();
  for (char c : digits) {
    value = value * 10 + (c - '0');
    if (value > most) return std::nullopt;
  }
  for (; shift > 0; --shift) {
    value *= 10;
    if (value > most) return std::nullopt;
  }
  return Decimal{static_cast<std::int64_t>(negative ? -value : value)};
}

std::string to_text(Decimal value) {
  const bool negative = value.millionths < 0;
  const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(value.millionths)
                                  : static_cast<std::uint64_t>(value.millionths);
  std::string text = std::to_string(magnitude / Decimal::scale);
  std::string fraction = std::to_string(magnitude % Decimal::scale + Decimal::scale).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (!fraction.empty()) text += "." + fraction;
  return negative ? "-" + text : text;
}

Decimal add(Decimal a, Decimal b) { return saturated(Wide{a.millionths} + b.millionths); }

Decimal subtract(Decimal a, Decimal b) { return saturated(Wide{a.millionths} - b.millionths); }

Decimal multiply(Decimal a, Decimal b) {
  const Wide product = Wide{a.millionths} * b.millionths;
  const Wide whole = product / Decimal::scale;
  const Wide rest = product % Decimal::scale;
  const Wide twice = (rest < 0 ? -rest : rest) * 2;
  const bool away = twice > Decimal::scale || (twice == Decimal::scale && whole % 2 != 0);
  return saturated(whole + (away ? (product < 0 ? -1 : 1) : 0));
}

}  // namespace assay
