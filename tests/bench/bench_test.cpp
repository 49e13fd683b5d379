#include "tests/bench/workload.h"

using namespace assay;
using namespace assay::bench;

namespace {

struct Gate {
  int count;
  std::size_t findings;
  const char* digest;
};

void check_gate(const Gate& gate) {
  const Pack pack = need_pack(home() / "tests/bench/pack");
  REQUIRE(pack.rules.size() == 40);
  const model::Snapshot snapshot = need_snapshot(pack.schema, gate.count);
  const auto assessment = assess::assess(snapshot, pack.rules, {});
  const auto findings = assess::findings(snapshot, pack.rules, assessment, {}, assess::Which::open);
  const std::string text = to_text(snapshot, pack.rules, findings);
  CHECK(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == gate.findings);
  CHECK(digest_of_lines(text) == gate.digest);
}

}  // namespace

TEST_CASE("a thousand systems give the findings that every engine of the bench gives") {
  check_gate({1000, 3933, "35ce466c95406394e03cab8f49b1aa0c5b985c96b387d8c1843b4c6c602d0af6"});
}

TEST_CASE("ten thousand systems do too" * doctest::skip(ASSAY_COMPARISONS < 1'000'000)) {
  check_gate({10000, 40930, "1bcf950e4240a1a2752979f31d38bf3cfd12a72cde684aba65419b2c73df89bf"});
}

TEST_CASE("engine and oracle give the same outcome for every rule and system") {
  const Pack pack = need_pack(home() / "tests/bench/pack");
  const Outcomes engine = engine_outcomes(need_snapshot(pack.schema, 1000), pack.rules);
  const Outcomes oracle = oracle_outcomes(need_world(pack.schema, 1000), pack.rules);
  CHECK(turned(oracle, engine).empty());
  // not applicable, satisfied, undetermined, not satisfied
  CHECK(totals(engine) == std::array{22'137, 13'874, 56, 3'933});
}
