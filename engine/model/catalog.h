// The published sources of requirements that rules point at: ids, short titles, and how an unmet
// one is read.
//
// Everything that differs between a certifiable standard, a law and a voluntary framework is data
// here, so that no other room knows a framework by name.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/json/value.h"
#include "engine/model/application.h"
#include "engine/model/audit_profile.h"

namespace assay::model {

// What an unmet requirement is called: a graded nonconformity, a breach shown (law and binding
// policy), or an outcome not shown (voluntary). Only the first has grades.
enum class Reading : std::uint8_t { graded, law, voluntary };

std::string_view name(Reading reading);  // "graded", "law", "voluntary"

struct Control {
  std::string id;         // qualified: "ACME:A.1.2"
  std::string title;      // short, our own words
  std::string parent;     // qualified id of the clause, objective or chapter above it, or empty
  bool guidance = false;  // no requirement: at most advice may point at it
  bool selected =
      false;  // a measure the organisation selects and may exclude, no clause of its own
  bool assessable = true;             // a leaf that can carry a verdict; headings cannot
  std::vector<std::string> evidence;  // what an auditor would ask to see, in our own words
  std::vector<std::string> elements;  // its parts, where a mapping needs them
  Application application;            // when it binds, whom and what
};

struct Catalog {
  std::string prefix;  // "ACME"; catalogs of one publisher may share theirs
  std::string name;    // "ACME 100:2024"
  std::string version;
  Reading reading = Reading::graded;
  std::string status;              // in the publisher's and our words, as of `read_on`
  Application application;         // of the whole; requirements may say otherwise
  std::optional<Date> superseded;  // by a newer edition
  std::string read_on;             // the day the catalog was last held against its sources
  std::vector<Control> controls;   // sorted by id
  std::vector<std::string>
      raised_to;  // requirements against which several failing measures of one objective are raised
  std::vector<Control> areas;  // headings above the measures, no controls themselves; sorted by id
  // Words of facts for its roles and classes, where they are not its own: "authorised
  // representative" is recorded as `representative`.
  std::map<std::string, std::vector<std::string>, std::less<>> recorded_as;
  AuditProfile audit;  // empty where nobody certifies against it
};

class Catalogs {
 public:
  // Errors name an id that is there already.
  Status add(Catalog catalog);

  [[nodiscard]] const std::vector<Catalog>& all() const {
    return catalogs_;
  }  // sorted by prefix, name
  // The catalog that has the id, else the first with its prefix, else nullptr.
  [[nodiscard]] const Catalog* catalog_of(std::string_view control) const;
  [[nodiscard]] const Control* find(std::string_view control) const;
  // The heading or control with the id, an area too.
  [[nodiscard]] const Control* find_any(std::string_view id) const;
  // The topmost heading above the control, itself where there is none.
  [[nodiscard]] std::string area_of(std::string_view control) const;
  // Whether `id` is `above` or stands somewhere below it.
  [[nodiscard]] bool is_below(std::string_view id, std::string_view above) const;

 private:
  std::vector<Catalog> catalogs_;
};

// What the requirement is on that day.
Force force_on(const Catalog& catalog, const Control& control, Date day);

// Whether facts that record `word` mean the role or class `said` of the catalog: the same word,
// with _ for spaces, or one that `recorded_as` names.
bool is_recorded_as(const Catalog& catalog, std::string_view said, std::string_view word);

// The part before the colon of "ACME:A.1.2".
std::string_view prefix_of(std::string_view control);

// "8.2" before "8.10", "A.9.4" before "A.10.2".
bool before_by_number(std::string_view a, std::string_view b);

// One file of datasets/frameworks:
//   {"id_prefix": "ACME", "framework": "ACME 100:2024", "version": "…", "reading":
//   "graded",
//    "requirements": [{"id": "8.1", "title": "…", "parent": "8", "guidance": false}, …],
//    "annex_a": {"raised_to": ["8.1"], "controls": [{"id": "A.1.2", "title": "…", "objective":
//    "A.1"}, …]}}
// `legal_status`: {"status": "…", "as_of": date}; `applies`: {"from", "until", "superseded": dates,
// "never": why} for the whole catalog. A requirement may say `in_force_from` (and
// `in_force_from_original`, `amended_from` where a later law moved that day), `applies_until`,
// `never` (why),
// `applies_to` (roles), `risk_class` (a class or a list, in the words of facts), `product_duty`,
// `elements` (names of its parts). `assessable`: false of a heading; without it, an entry that
// others name as parent is one. `annex_a.objectives` are the areas; `audit` is an AuditProfile,
// docs/formats.md has its members. `recorded_as`: {"role or class": ["words of facts"]}.
// reading: graded, law or voluntary. Ids are written without the
// prefix. The controls of `annex_a` are measures the organisation selects. Further members are left
// alone.
Result<Catalog> parse_catalog(const json::Value& document, std::string_view file);

}  // namespace assay::model
