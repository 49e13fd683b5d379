// An exact decimal number: a whole count of millionths in 64 bits.
//
// Six decimals, magnitude below 9.22e12. What does not fit is refused where it is read, never
// rounded: the same number means the same on every machine. Products are rounded half to even.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay {

struct Decimal {
  static constexpr std::int64_t scale = 1'000'000;
  std::int64_t millionths = 0;

  static constexpr Decimal of(std::int64_t whole) { return {whole * scale}; }

  auto operator<=>(const Decimal&) const = default;
};

// "12", "-0.5", "1e3", "9.50"; nullopt when it is no number, has more than six decimals or is too
// large.
std::optional<Decimal> parse_decimal(std::string_view text);

// The shortest form: "12", "-0.5". parse_decimal(to_text(d)) == d.
std::string to_text(Decimal value);

// Saturating at the ends of the range.
Decimal add(Decimal a, Decimal b);
Decimal subtract(Decimal a, Decimal b);
Decimal multiply(Decimal a, Decimal b);

}  // namespace assay
