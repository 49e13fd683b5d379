#include "engine/assess/attestations.h"

#include <doctest/doctest.h>

#include <map>

#include "engine/packs/datasets.h"

using namespace assay;
using namespace assay::model;

namespace {

const Schema& schema() {
  static const Schema shipped = [] {
    auto read = packs::load_schema("datasets/schemas");
    REQUIRE(read.has_value());
    return std::move(*read);
  }();
  return shipped;
}

using Cells = std::map<std::string, Cell>;

Cell text(const char* value) { return Cell::of(std::string(value)); }
Cell texts(List items) { return Cell::of(std::move(items)); }
Cell date(const char* value) { return Cell::of(*parse_period(value)); }
Cell number(std::int64_t value) { return Cell::of(Decimal::of(value)); }

Fact fact(const char* kind, const char* key, const Cells& cells) {
  Fact made{.org = "acme", .kind = kind, .key = key, .observed_at = *parse_date("2024-12-01")};
  made.basis = Basis::record;
  const Kind* of = schema().find(kind);
  made.cells.resize(of->fields.size());
  for (const auto& [name, cell] : cells) {
    REQUIRE(of->index_of(name) >= 0);
    made.cells[static_cast<std::size_t>(of->index_of(name))] = cell;
  }
  return made;
}

// Ann looked at 5 of 40 of something on 1 June, in a company whose other facts are given.
struct World {
  std::vector<Fact> facts;
  bool all_roles = true;

  World& with(const char* kind, const char* key, const Cells& cells) {
    facts.push_back(fact(kind, key, cells));
    return *this;
  }
  // A role of Ann's.
  World& role(Cells cells) {
    cells.emplace("person", text("ann"));
    cells.emplace("responsibility", texts({"risk_management"}));
    return with("role_assignment", "r", cells);
  }

  struct Said {
    bool counts;
    Cell independent;
    Basis basis;
  };
  [[nodiscard]] Said of(const char* subject, const Cells& more = {}) const {
    Cells attestation = {{"subject", text(subject)}, {"answer", text("yes")},
                         {"seen", texts({"e1"})},    {"population", number(40)},
                         {"sample", number(5)},      {"attester", text("ann")},
                         {"at", date("2024-06-01")}, {"until", date("2025-05-31")}};
    for (const auto& [name, cell] : more) attestation[name] = cell;
    SnapshotBuilder builder(schema(), *parse_date("2024-12-31"));
    for (const Fact& one : facts) builder.add(one);
    builder.add(fact("attestation", "a", attestation));
    if (all_roles) builder.set_register("acme", "role_assignment", {true, false, ""});
    Snapshot snapshot = builder.finish();
    assess::compute_attestations(snapshot);
    const Table& table = *snapshot.find("attestation");
    const auto cell = [&](const char* field) {
      return snapshot.cell(table, 0, static_cast<std::size_t>(table.kind->index_of(field)));
    };
    return {cell("counts") == Cell::of(true), cell("attester_independent"), table.basis[0]};
  }
};

World company() {
  return World{}
      .with("person", "ann", {{"top_management", Cell::of(false)}})
      .with("ai_system", "s1", {{"owner", Cell::blank()}})
      .with("document", "d1", {{"author", text("bob")}, {"approver", text("cid")}});
}

const Cell yes = Cell::of(true), no = Cell::of(false), unknown;

}  // namespace

TEST_CASE("somebody who answers for nothing there is independent") {
  for (const char* subject : {"ai_system:s1", "document:d1", "organization:acme"}) {
    World world = company();
    world.with("organization", "acme", {});
    CAPTURE(subject);
    const auto said = world.of(subject);
    CHECK(said.counts);
    CHECK(said.independent == yes);
    CHECK(said.basis == Basis::independent);
  }
}

TEST_CASE("who holds a role over the subject at that time is not independent") {
  const auto with_role = [](Cells role, const char* subject = "ai_system:s1") {
    return company().with("organization", "acme", {}).role(std::move(role)).of(subject).independent;
  };
  CHECK(with_role({{"scope", text("ai_system:s1")}}) == no);
  CHECK(with_role({{"scope", text("ai_system:s2")}}) == yes);
  CHECK(with_role({{"scope", Cell::blank()}}) == no);  // the whole management system
  CHECK(with_role({{"scope", Cell::blank()}}, "organization:acme") == no);
  CHECK(with_role({{"scope", text("organization:acme")}}, "organization:acme") == no);
  CHECK(with_role({}) == unknown);  // nobody asked what the role covers
  // A role that ended before, or began after, is none.
  CHECK(with_role({{"scope", Cell::blank()}, {"to", date("2024-05-31")}}) == yes);
  CHECK(with_role({{"scope", Cell::blank()}, {"from", date("2024-06-02")}}) == yes);
  CHECK(with_role({{"scope", Cell::blank()}, {"from", date("2024")}}) == no);
  // Auditing answers for nothing that is audited.
  const Cell audit = texts({"internal_audit"}), both = texts({"internal_audit", "legal"});
  CHECK(with_role({{"scope", Cell::blank()}, {"responsibility", audit}}) == yes);
  CHECK(with_role({{"scope", Cell::blank()}, {"responsibility", both}}) == no);
  CHECK(with_role({{"scope", Cell::blank()}, {"responsibility", Cell{}}}) == unknown);
  // Somebody else's role does not matter; one without a name may be the attester's.
  CHECK(with_role({{"scope", Cell::blank()}, {"person", text("bob")}}) == yes);
  CHECK(with_role({{"scope", Cell::blank()}, {"person", Cell{}}}) == unknown);
}

TEST_CASE("without all roles on record nobody is known to be independent") {
  World world = company();
  world.all_roles = false;
  CHECK(world.of("ai_system:s1").independent == unknown);
  CHECK(world.of("ai_system:s1").basis == Basis::claim);
  world.role({{"scope", text("ai_system:s1")}});
  CHECK(world.of("ai_system:s1").independent == no);
}

TEST_CASE("top management, owners, authors and approvers attest their own") {
  World top = company();
  top.facts[0] = fact("person", "ann", {{"top_management", Cell::of(true)}});
  CHECK(top.with("organization", "acme", {}).of("organization:acme").independent == no);
  World unclear = company();
  unclear.facts[0] = fact("person", "ann", {});
  unclear.with("organization", "acme", {});
  CHECK(unclear.of("organization:acme").independent == unknown);
  CHECK(unclear.of("document:d1").independent == yes);

  const auto document = [](const Cells& cells) {
    World world = company();
    world.facts[2] = fact("document", "d1", cells);
    return world.of("document:d1").independent;
  };
  CHECK(document({{"author", text("ann")}, {"approver", text("cid")}}) == no);
  CHECK(document({{"author", text("bob")}, {"approver", text("ann")}}) == no);
  CHECK(document({{"author", Cell::blank()}, {"approver", text("cid")}}) == yes);
  CHECK(document({{"approver", text("cid")}}) == unknown);

  World owner = company();
  owner.facts[1] = fact("ai_system", "s1", {{"owner", text("r")}});
  CHECK(owner.of("ai_system:s1").independent == unknown);  // no such role on record
  owner.role({{"scope", text("unit:elsewhere")}});
  CHECK(owner.of("ai_system:s1").independent == no);

  World approver = company();
  approver.with("approval", "p1", {{"subject", text("ai_system:s1")}, {"by", text("ann")}});
  CHECK(approver.of("ai_system:s1").independent == no);
  CHECK(approver.of("document:d1").independent == yes);
  CHECK(company().of("ai_system:unheard-of").independent == unknown);
}

TEST_CASE("an attestation counts that says who, when, until when, what was seen and how many") {
  for (const char* missing : {"attester", "at", "until", "seen", "population", "sample"}) {
    for (const Cell& state : {Cell{}, Cell::blank(), Cell::na(), Cell::unreadable("? — what")}) {
      CAPTURE(missing);
      CAPTURE(to_text(state));
      const auto said = company().of("ai_system:s1", {{missing, state}});
      CHECK(!said.counts);
      CHECK(said.basis == Basis::claim);
    }
  }
  CHECK(!company().of("ai_system:s1", {{"seen", texts({})}}).counts);
  CHECK(!company().of("ai_system:s1", {{"sample", number(0)}}).counts);
  CHECK(!company().of("ai_system:s1", {{"sample", number(41)}}).counts);
  CHECK(company().of("ai_system:s1", {{"sample", number(40)}}).counts);
}

TEST_CASE("computing twice changes nothing, and a typed basis means nothing") {
  SnapshotBuilder builder(schema(), *parse_date("2024-12-31"));
  Fact typed = fact("attestation", "a", {{"answer", text("yes")}});
  typed.basis = Basis::independent;
  builder.add(typed);
  Snapshot snapshot = builder.finish();
  assess::compute_attestations(snapshot);
  const std::string once = digest_of(snapshot);
  CHECK(snapshot.find("attestation")->basis[0] == Basis::claim);
  assess::compute_attestations(snapshot);
  CHECK(digest_of(snapshot) == once);
}
