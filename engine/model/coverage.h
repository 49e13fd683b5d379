// What an organisation shows for one requirement of a framework: by rules of its own, and by what
// flows along crosswalks from other frameworks. What the texts cover and what is satisfied now are
// kept apart.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/application.h"
#include "engine/model/assessment.h"
#include "engine/model/crosswalk.h"

namespace assay::model {

enum class Extent : std::uint8_t { none, part, full };

std::string_view name(Extent extent);

// What is shown for one requirement, in rank order: the worst speaks for an organisation.
enum class Shown : std::uint8_t {
  not_applicable,
  satisfied,
  in_part,  // something is satisfied, something is left over
  nothing,  // no rule judges it and no entry leads to it
  undetermined,
  not_satisfied,
};

std::string_view name(Shown shown);

// One way along which something arrives, or would.
struct Through {
  std::string from, via;  // via: the middle of two hops, or empty
  Relation relation = Relation::no_relationship;
  std::string confidence;  // the lowest of its entries
  std::string rationale;
  Outcome outcome = Outcome::undetermined;  // of the source now, the worst over its subjects
  bool judged = false;                      // whether any rule judges the source
  bool declared = false;                    // it rests on claims only, and so does not flow
  bool waived = false;                      // a waiver holds for it, and so does not flow
  std::size_t reaches = 0;                  // systems at which it arrives as satisfied
  std::vector<std::string> findings;        // of the source: ids, not satisfied, at most 20
};

struct Coverage {
  std::string org;
  std::string framework, requirement, title;
  Force force = Force::voluntary;
  std::optional<Date> from;  // when it begins to bind, where that is still to come
  Extent text = Extent::none;
  std::vector<std::string> elements, missing;  // its parts, and those that no way names
  Shown now = Shown::nothing;
  std::string why;                     // of undetermined and not applicable
  std::array<std::size_t, 6> units{};  // by Shown: the organisation's systems, or itself
  std::vector<Through> through;
  std::vector<std::string> residue;  // what the ways leave over
  std::vector<std::string> rules;    // of its own, "pack/rule"
  std::string unmapped;              // "in FRAMEWORK: why no entry leads from there"
};

// What begins or ends to bind an organisation between two days, and what is shown for it on the
// later one if nothing new is recorded.
struct DutyChange {
  std::string org, requirement, title;
  bool begins = true;  // else it ends
  Date day;            // the first on which it does, or no longer does
  Shown then = Shown::nothing;
  std::string why;
  std::vector<std::string> rules;  // "pack/rule"
};

// One framework in one line: how many requirements stand how, over all organisations.
struct FrameworkCoverage {
  std::string prefix;
  std::vector<std::string> names, statuses;  // of its catalogs
  std::size_t requirements = 0;
  std::array<std::size_t, 3> texts{};  // requirements by Extent
  std::array<std::size_t, 6> now{};    // requirements of organisations by Shown
  std::size_t with_rules = 0;          // requirements that rules point at
  std::size_t rules = 0, cases = 0;    // those rules, and their cases
};

}  // namespace assay::model
