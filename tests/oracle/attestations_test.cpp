// Who is independent, worked out a second time: fact by fact, from the words of docs/auditing.md
// alone, and compared with the engine on random organisations.
#include "engine/assess/attestations.h"

#include <doctest/doctest.h>

#include <array>
#include <optional>

#include "engine/packs/datasets.h"
#include "tests/oracle/random.h"
#include "tests/oracle/value.h"

using namespace assay;
using namespace assay::oracle;
using assay::model::Cell;
using assay::model::Fact;
using assay::model::State;

namespace {

struct Company {
  const model::Schema& schema;
  std::vector<Fact> facts;  // of one organisation, one for each key
  bool all_roles = false;

  Fact& add(const std::string& kind, const std::string& key) {
    Fact& made = facts.emplace_back();
    made.org = "o", made.kind = kind, made.key = key;
    made.observed_at = *parse_date("2024-12-01");
    made.basis = model::Basis::record;
    made.cells.resize(schema.find(kind)->fields.size());
    return made;
  }
  Cell& cell(Fact& fact, const std::string& field) const {
    return fact.cells[static_cast<std::size_t>(schema.find(fact.kind)->index_of(field))];
  }
  [[nodiscard]] const Cell& cell(const Fact& fact, const std::string& field) const {
    return fact.cells[static_cast<std::size_t>(schema.find(fact.kind)->index_of(field))];
  }
  [[nodiscard]] const Fact* find(const std::string& kind, const std::string& key) const {
    for (const Fact& fact : facts) {
      if (fact.kind == kind && fact.key == key) return &fact;
    }
    return nullptr;
  }
};

std::optional<std::string> text(const Cell& cell) {
  const auto* found = std::get_if<std::string>(&cell.value);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

// Somebody named in a field: yes when it is `who`, no when it is another or was left empty.
Truth names(const Cell& cell, const std::string& who) {
  if (cell.state == State::blank || cell.state == State::na) return Truth::no;
  const auto said = text(cell);
  return said ? truth(*said == who) : Truth::unknown;
}

Truth in_force(const Company& company, const Fact& role, Period at) {
  bool after = false, before = false;
  const auto* from = std::get_if<Period>(&company.cell(role, "from").value);
  const auto* to = std::get_if<Period>(&company.cell(role, "to").value);
  if (from != nullptr && from->first > at.last) after = true;
  if (to != nullptr && to->last < at.first) before = true;
  if (role.valid_from && *role.valid_from > at.last) after = true;
  if (role.valid_to && *role.valid_to < at.first) before = true;
  return truth(!after && !before);
}

Truth over(const Company& company, const Fact& role, const std::string& subject) {
  const Cell& scope = company.cell(role, "scope");
  if (scope.state == State::blank) return Truth::yes;
  const auto said = text(scope);
  if (!said) return Truth::unknown;
  return truth(*said == subject || *said == "organization:o");
}

Truth more_than_audit(const Company& company, const Fact& role) {
  const auto* duties = std::get_if<model::List>(&company.cell(role, "responsibility").value);
  if (duties == nullptr || duties->empty()) return Truth::unknown;
  for (const std::string& duty : *duties) {
    if (duty != "internal_audit") return Truth::yes;
  }
  return Truth::no;
}

Truth responsible(const Company& company, const std::string& who, const std::string& subject,
                  Period at) {
  Truth any = Truth::no;
  for (const Fact& role : company.facts) {
    if (role.kind != "role_assignment") continue;
    any = either(any,
                 both(both(names(company.cell(role, "person"), who), in_force(company, role, at)),
                      both(over(company, role, subject), more_than_audit(company, role))));
  }
  const bool organisation = subject == "organization:o";
  const Fact* person = company.find("person", who);
  const auto* top = person == nullptr
                        ? nullptr
                        : std::get_if<bool>(&company.cell(*person, "top_management").value);
  if (top != nullptr) any = either(any, truth(*top));
  if (top == nullptr && organisation) any = either(any, Truth::unknown);
  for (const Fact& approval : company.facts) {
    if (approval.kind != "approval") continue;
    any = either(any, both(names(company.cell(approval, "subject"), subject),
                           names(company.cell(approval, "by"), who)));
  }
  const auto colon = subject.find(':');
  const Fact* about = company.find(subject.substr(0, colon), subject.substr(colon + 1));
  if (about == nullptr) return either(any, Truth::unknown);
  if (about->kind == "document") {
    any = either(any, either(names(company.cell(*about, "author"), who),
                             names(company.cell(*about, "approver"), who)));
  }
  if (about->kind == "ai_system") {
    const Cell& owner = company.cell(*about, "owner");
    const auto key = text(owner);
    const Fact* role = key ? company.find("role_assignment", *key) : nullptr;
    if (owner.state == State::blank || owner.state == State::na) return any;
    const auto holder = role == nullptr ? std::nullopt : text(company.cell(*role, "person"));
    any = either(
        any, holder ? both(truth(*holder == who), in_force(company, *role, at)) : Truth::unknown);
  }
  return any;
}

Truth independent(const Company& company, const Fact& attestation) {
  const auto who = text(company.cell(attestation, "attester"));
  const auto subject = text(company.cell(attestation, "subject"));
  const auto* at = std::get_if<Period>(&company.cell(attestation, "at").value);
  if (!who || !subject || at == nullptr) return Truth::unknown;
  const Truth apart = opposite(responsible(company, *who, *subject, *at));
  return apart == Truth::yes && !company.all_roles ? Truth::unknown : apart;
}

// --- random organisations

Cell some(Dice& dice, const std::vector<std::string>& values, int other = 25) {
  if (!dice.percent(other)) return Cell::of(dice.pick(values));
  const Cell states[] = {Cell::blank(), Cell{}, Cell::na(), Cell::unreadable("? — what")};
  return states[dice.below(dice.percent(70) ? 1 : 4)];
}

Cell some_day(Dice& dice) {
  static const std::vector<const char*> days = {"2024-05-31", "2024-06-01", "2024-06-02", "2024-06",
                                                "2024",       "2023-01-01", "2025-01-01"};
  return dice.percent(50) ? Cell{} : Cell::of(*parse_period(dice.pick(days)));
}

Company random_company(Dice& dice, const model::Schema& schema) {
  Company company{schema, {}, dice.percent(70)};
  static const std::vector<std::string> people = {"p1", "p2", "p3"};
  static const std::vector<std::string> subjects = {"ai_system:s1", "document:d1", "organization:o",
                                                    "unit:u1"};
  static const std::vector<model::List> duties = {
      {"internal_audit"}, {"legal"}, {"internal_audit", "legal"}, {}};
  if (dice.percent(80)) company.add("organization", "o");
  for (const std::string& key : people) {
    if (dice.percent(10)) continue;
    Fact& person = company.add("person", key);
    if (dice.percent(80)) company.cell(person, "top_management") = Cell::of(dice.percent(15));
  }
  Fact& system = company.add("ai_system", "s1");
  company.cell(system, "owner") = some(dice, {"r1", "r2", "r9"}, 50);
  Fact& document = company.add("document", "d1");
  company.cell(document, "author") = some(dice, people);
  company.cell(document, "approver") = some(dice, people);
  for (int i = dice.between(0, 3); i > 0; --i) {
    Fact& role = company.add("role_assignment", "r" + std::to_string(i));
    company.cell(role, "person") = some(dice, people, 10);
    company.cell(role, "scope") = some(dice, subjects, 30);
    if (dice.percent(85)) company.cell(role, "responsibility") = Cell::of(dice.pick(duties));
    company.cell(role, "from") = some_day(dice);
    company.cell(role, "to") = some_day(dice);
    if (dice.percent(15)) role.valid_to = *parse_date("2024-03-01");
  }
  for (int i = dice.between(0, 1); i > 0; --i) {
    Fact& approval = company.add("approval", "x" + std::to_string(i));
    company.cell(approval, "subject") = some(dice, subjects);
    company.cell(approval, "by") = some(dice, people);
  }
  for (int i = 1; i <= 4; ++i) {
    Fact& attestation = company.add("attestation", "a" + std::to_string(i));
    company.cell(attestation, "attester") = some(dice, people, 5);
    company.cell(attestation, "subject") = some(dice, subjects, 5);
    if (dice.percent(95)) {
      company.cell(attestation, "at") =
          Cell::of(*parse_period(dice.percent(80) ? "2024-06-01" : "2024-06"));
    }
  }
  return company;
}

}  // namespace

TEST_CASE("who is independent, worked out twice") {
  const auto schema = packs::load_schema("datasets/schemas");
  REQUIRE(schema);
  std::array<int, 3> seen{};
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const Company company = random_company(dice, *schema);
    model::SnapshotBuilder builder(*schema, *parse_date("2024-12-31"));
    for (const Fact& fact : company.facts) builder.add(fact);
    if (company.all_roles) builder.set_register("o", "role_assignment", {true, false, ""});
    model::Snapshot snapshot = builder.finish();
    assess::compute_attestations(snapshot);
    const model::Table& table = *snapshot.find("attestation");
    const auto field = static_cast<std::size_t>(table.kind->index_of("attester_independent"));
    for (const Fact& fact : company.facts) {
      if (fact.kind != "attestation") continue;
      const auto row = static_cast<model::Row>(snapshot.row_of(table, "o", fact.key));
      const Truth wanted = independent(company, fact);
      const Cell expected = wanted == Truth::unknown ? Cell{} : Cell::of(wanted == Truth::yes);
      CAPTURE(fact.key);
      REQUIRE(to_text(snapshot.cell(table, row, field)) == to_text(expected));
      ++seen[static_cast<std::size_t>(wanted)];
    }
  }
  for (const int often : seen) CHECK(often > 500);
}
