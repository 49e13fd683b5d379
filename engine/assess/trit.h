// Three-valued logic (Kleene): one false beats unknown, unknown beats true.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace assay::assess {

enum class Trit : std::uint8_t { no, unknown, yes };

using Trits = std::vector<Trit>;

constexpr Trit both(Trit a, Trit b) { return std::min(a, b); }
constexpr Trit either(Trit a, Trit b) { return std::max(a, b); }
constexpr Trit negate(Trit a) { return static_cast<Trit>(2 - static_cast<int>(a)); }
constexpr Trit trit(bool value) { return value ? Trit::yes : Trit::no; }

inline void and_into(Trits& all, const Trits& more) {
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = both(all[i], more[i]);
}

inline void or_into(Trits& all, const Trits& more) {
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = either(all[i], more[i]);
}

}  // namespace assay::assess
