#include "engine/judge/flow.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace assay::judge {
namespace {

using model::Extent;
using model::MappingEntry;
using model::Relation;

bool is_equal(Relation relation) {
  return relation == Relation::equal_to || relation == Relation::equivalent_to;
}

// An entry as it leads to its second end.
struct Hop {
  const MappingEntry* entry;
  std::string_view from, to;
  Relation relation;
  bool turned;
};

// Entries that end at the requirement, read in either direction.
std::vector<Hop> hops_to(std::span<const model::Crosswalk> crosswalks, std::string_view to) {
  std::vector<Hop> made;
  for (const model::Crosswalk& crosswalk : crosswalks) {
    for (const MappingEntry& one : crosswalk.entries) {
      if (one.relation == Relation::no_relationship) continue;
      if (one.to == to) made.push_back({&one, one.from, one.to, one.relation, false});
      if (one.from == to) made.push_back({&one, one.to, one.from, inverse(one.relation), true});
    }
  }
  return made;
}

bool is_whole(Relation relation) { return is_equal(relation) || relation == Relation::superset_of; }

std::string residue_of(const Hop& hop) {
  if (is_whole(hop.relation)) return "";
  if (!hop.turned) return hop.entry->residue;
  return "what " + std::string(hop.to) + " asks beyond " + std::string(hop.from);
}

Way way_of(const Hop& hop) {
  Way made{.from = std::string(hop.from),
           .to = std::string(hop.to),
           .relation = hop.relation,
           .entries = {hop.entry},
           .residue = residue_of(hop)};
  if (!hop.turned) made.elements = hop.entry->elements;
  return made;
}

}  // namespace

model::Relation inverse(Relation relation) {
  switch (relation) {
    case Relation::superset_of:
      return Relation::subset_of;
    case Relation::subset_of:
      return Relation::superset_of;
    default:
      return relation;
  }
}

std::optional<Relation> compose(Relation a, Relation b) {
  if (a == Relation::no_relationship || b == Relation::no_relationship) return std::nullopt;
  if (is_equal(a) && is_equal(b)) return std::max(a, b);
  if (is_equal(a)) return b;
  if (is_equal(b)) return a;
  if (a == b && a != Relation::intersects_with) return a;
  return std::nullopt;
}

std::vector<Way> ways_to(std::span<const model::Crosswalk> crosswalks, std::string_view to,
                         std::span<const std::string> from) {
  const auto wanted = [&](std::string_view id) {
    return std::find(from.begin(), from.end(), model::prefix_of(id)) != from.end();
  };
  std::vector<Way> made;
  for (const Hop& last : hops_to(crosswalks, to)) {
    if (wanted(last.from)) made.push_back(way_of(last));
    for (const Hop& first : hops_to(crosswalks, last.from)) {
      const std::set<std::string_view> stops = {model::prefix_of(first.from),
                                                model::prefix_of(last.from), model::prefix_of(to)};
      if (stops.size() < 3 || !wanted(first.from)) continue;
      const auto joined = compose(first.relation, last.relation);
      if (!joined) continue;
      Way way = way_of(last);
      way.via = way.from;
      way.from = first.from;
      way.relation = *joined;
      way.entries.insert(way.entries.begin(), first.entry);
      // Only the whole of the middle gives the elements that the middle gives.
      if (!is_whole(first.relation)) way.elements.clear();
      if (!is_whole(first.relation)) {
        const std::string more = residue_of(first);
        way.residue += (way.residue.empty() || more.empty() ? "" : "; ") + more;
      }
      made.push_back(std::move(way));
    }
  }
  std::sort(made.begin(), made.end(), [](const Way& a, const Way& b) {
    return std::tie(a.from, a.via, a.relation) < std::tie(b.from, b.via, b.relation);
  });
  return made;
}

std::vector<std::pair<std::string, std::string>> supporting(
    std::span<const model::Crosswalk> crosswalks) {
  std::set<std::string> frameworks;
  std::set<std::string> ids;
  for (const model::Crosswalk& crosswalk : crosswalks) {
    frameworks.insert({crosswalk.from, crosswalk.to});
    for (const MappingEntry& one : crosswalk.entries) ids.insert({one.from, one.to});
  }
  const std::vector<std::string> all(frameworks.begin(), frameworks.end());
  std::set<std::pair<std::string, std::string>> pairs;
  for (const std::string& id : ids) {
    for (const Way& way : ways_to(crosswalks, id, all)) {
      if (is_whole(way.relation)) pairs.emplace(way.from, way.to);
    }
  }
  return {pairs.begin(), pairs.end()};
}

Extent covered(std::span<const Way> ways, std::span<const std::string> elements) {
  std::vector<const Way*> all;
  for (const Way& way : ways) all.push_back(&way);
  return covered(all, elements);
}

Extent covered(std::span<const Way* const> ways, std::span<const std::string> elements) {
  std::set<std::string_view> given;
  for (const Way* way : ways) {
    if (is_whole(way->relation)) return Extent::full;
    if (!elements.empty()) given.insert(way->elements.begin(), way->elements.end());
  }
  if (ways.empty()) return Extent::none;
  const bool all =
      !elements.empty() && std::all_of(elements.begin(), elements.end(),
                                       [&](const std::string& one) { return given.contains(one); });
  return all ? Extent::full : Extent::part;
}

Arrival flow(Relation relation, const Source& source) {
  if (relation == Relation::no_relationship) return {};
  if (source.outcome == model::Outcome::satisfied && !source.declared && !source.waived)
    return {.satisfied = is_whole(relation) ? Extent::full : Extent::part};
  const bool fails = source.outcome == model::Outcome::not_satisfied;
  return {.not_satisfied = fails && (is_equal(relation) || relation == Relation::subset_of)};
}

}  // namespace assay::judge
