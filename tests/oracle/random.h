// Random worlds and rules from a seed: every type, every field state, open and complete registers,
// dangling references, partial dates, several organisations, several versions of a key, lapsed
// facts; every word, measure and quantifier. The same seed gives the same case on every machine.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "engine/model/rule.h"
#include "tests/oracle/oracle.h"

namespace assay::oracle {

struct Case {
  World world;
  std::vector<model::Rule> rules;
};

Case make_case(std::uint64_t seed);

// Numbers from a seed; the standard distributions are not the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}

  std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }
  bool percent(int chance) { return between(0, 99) < chance; }
  template <typename T>
  const T& pick(const std::vector<T>& among) {
    return among[below(among.size())];
  }

 private:
  std::mt19937_64 engine_;
};

// Says something of a row that depends on its cells alone, errors and limits now and then.
model::Ask random_answers();
model::Schema random_schema();
World random_world(Dice& dice);
model::Rule random_rule(Dice& dice, const model::Schema& schema, std::size_t number);

}  // namespace assay::oracle
