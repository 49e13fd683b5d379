#include "engine/judge/applicability.h"

#include <doctest/doctest.h>

#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge;
using namespace assay::judge::test;
using model::Selection;

namespace {

Cell entry_for(const char* system) { return *system == '\0' ? Cell{} : Cell::of(system); }

struct Statement : World {
  Statement& entry(const char* key, const char* control, const char* system, bool applicable) {
    fact("control_statement", key, {Cell::of(control), entry_for(system), Cell::of(applicable)});
    return *this;
  }
};

}  // namespace

TEST_CASE("without any entry nothing is decided for any control") {
  Statement world;
  const model::Snapshot snapshot = world.builder.finish();
  const Applicability about(snapshot);
  CHECK_FALSE(about.has_statement("o"));
  CHECK(about.decide("o", "STD:A.2.1", "") == Selection::undecided);
  CHECK(about.overall("o", "STD:A.2.1") == Selection::undecided);
}

TEST_CASE("the entry of the system wins over the general one") {
  Statement world;
  world.entry("c1", "STD:A.2.1", "", false).entry("c2", "STD:A.2.1", "s1", true);
  const model::Snapshot snapshot = world.builder.finish();
  const Applicability about(snapshot);
  CHECK(about.decide("o", "STD:A.2.1", "s1") == Selection::selected);
  CHECK(about.decide("o", "STD:A.2.1", "s2") == Selection::excluded);
  CHECK(about.decide("o", "STD:A.2.1", "") == Selection::excluded);
  CHECK(about.overall("o", "STD:A.2.1") == Selection::in_part);
  CHECK(about.decide("o", "STD:A.2.2", "s1") == Selection::missing);
}

TEST_CASE("entries of one scope that differ are disputed, those that agree are one") {
  Statement world;
  world.entry("c1", "STD:A.2.1", "", true).entry("c2", "STD:A.2.1", "", false);
  world.entry("c3", "STD:A.2.2", "", true).entry("c4", "STD:A.2.2", "", true);
  const model::Snapshot snapshot = world.builder.finish();
  const Applicability about(snapshot);
  CHECK(about.overall("o", "STD:A.2.1") == Selection::disputed);
  CHECK(about.overall("o", "STD:A.2.2") == Selection::selected);
  CHECK(about.controls("o") == std::vector<std::string>{"STD:A.2.1", "STD:A.2.2"});
}

TEST_CASE("an entry for one system alone leaves the rest without a decision") {
  Statement world;
  world.entry("c1", "STD:A.2.1", "s1", true);
  const model::Snapshot snapshot = world.builder.finish();
  const Applicability about(snapshot);
  CHECK(about.decide("o", "STD:A.2.1", "s2") == Selection::missing);
  CHECK(about.overall("o", "STD:A.2.1") == Selection::in_part);
}
