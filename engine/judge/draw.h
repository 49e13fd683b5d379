// Drawing that is the same on every machine: whole numbers only, no floating point.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace assay::judge {

// SplitMix64. The stream belongs to a seed and a purpose, so that one drawing does not move
// another.
class Draw {
 public:
  Draw(std::uint64_t seed, std::string_view purpose);
  std::uint64_t next();
  std::uint64_t below(std::uint64_t bound);  // 0 .. bound - 1, every one as likely

  template <typename T>
  void shuffle(std::vector<T>& list) {
    for (std::size_t i = list.size(); i > 1; --i) {
      std::swap(list[i - 1], list[static_cast<std::size_t>(below(i))]);
    }
  }

 private:
  std::uint64_t state_;
};

// The smallest whole k with k >= (part / whole) * sqrt(of).
std::size_t root_part(std::size_t of, std::size_t part = 1, std::size_t whole = 1);

// The most failing ones among `population` that a random sample of `sample` with none failing does
// not rule out at 95 %: the largest D for which C(N - D, n) / C(N, n) is above 5 %. Exact.
std::size_t still_allowed(std::size_t population, std::size_t sample);

}  // namespace assay::judge
