#include "engine/judge/draw.h"

namespace assay::judge {
namespace {

// A natural number of any size, as digits of 32 bits, the lowest first.
class Natural {
 public:
  explicit Natural(std::uint32_t value) : digits_{value} {}

  void multiply(std::uint32_t by) {
    std::uint64_t carry = 0;
    for (std::uint32_t& digit : digits_) {
      carry += std::uint64_t{digit} * by;
      digit = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) digits_.push_back(static_cast<std::uint32_t>(carry));
    while (digits_.size() > 1 && digits_.back() == 0) digits_.pop_back();
  }

  [[nodiscard]] bool above(const Natural& other) const {
    if (digits_.size() != other.digits_.size()) return digits_.size() > other.digits_.size();
    for (std::size_t i = digits_.size(); i-- > 0;) {
      if (digits_[i] != other.digits_[i]) return digits_[i] > other.digits_[i];
    }
    return false;
  }

 private:
  std::vector<std::uint32_t> digits_;
};

// Whether a sample without a failing one leaves `failing` possible: 20 * product(N - D - i) is
// above product(N - i).
bool possible(std::size_t population, std::size_t sample, std::size_t failing) {
  if (population < failing + sample) return false;
  Natural left(20);
  Natural right(1);
  for (std::size_t i = 0; i < sample; ++i) {
    left.multiply(static_cast<std::uint32_t>(population - failing - i));
    right.multiply(static_cast<std::uint32_t>(population - i));
  }
  return left.above(right);
}

}  // namespace

Draw::Draw(std::uint64_t seed, std::string_view purpose) : state_(seed) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const char c : purpose) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  }
  state_ ^= hash;
}

std::uint64_t Draw::next() {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
  return mixed ^ (mixed >> 31U);
}

std::uint64_t Draw::below(std::uint64_t bound) {
  const std::uint64_t least = (0 - bound) % bound;  // numbers below it would favour small ones
  std::uint64_t value = next();
  while (value < least) value = next();
  return value % bound;
}

std::size_t root_part(std::size_t of, std::size_t part, std::size_t whole) {
  std::size_t k = 0;
  while (k * k * whole * whole < of * part * part) ++k;
  return k;
}

std::size_t still_allowed(std::size_t population, std::size_t sample) {
  if (sample >= population) return 0;
  std::size_t low = 0;  // possible
  std::size_t high = population - sample + 1;
  while (high - low > 1) {
    const std::size_t middle = low + (high - low) / 2;
    (possible(population, sample, middle) ? low : high) = middle;
  }
  return low;
}

}  // namespace assay::judge
