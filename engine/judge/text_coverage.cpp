#include "engine/judge/text_coverage.h"

#include <algorithm>
#include <set>

namespace assay::judge {

using model::Catalog;
using model::Control;
using model::Coverage;
using model::Extent;

// What can carry a verdict, in the order of the numbers.
std::vector<const Control*> leaves(const Catalog& catalog) {
  std::vector<const Control*> made;
  for (const Control& control : catalog.controls) {
    if (control.assessable) made.push_back(&control);
  }
  std::stable_sort(made.begin(), made.end(), [](const Control* a, const Control* b) {
    return a->selected != b->selected ? b->selected : model::before_by_number(a->id, b->id);
  });
  return made;
}

Coverage about(const Catalog& catalog, const Control& control,
               std::span<const model::Crosswalk> crosswalks, Date as_of) {
  Coverage made{.framework = catalog.name, .requirement = control.id, .title = control.title};
  made.force = force_on(catalog, control, as_of);
  if (made.force == model::Force::coming) made.from = control.application.from_as_known(as_of);
  made.elements = control.elements;
  for (const model::Crosswalk& crosswalk : crosswalks) {
    for (const model::Unmapped& one : crosswalk.unmapped) {
      if (one.id != control.id) continue;
      made.unmapped += (made.unmapped.empty() ? "in " : " · in ") + crosswalk.from + ": " + one.why;
    }
  }
  return made;
}

void tell_text(Coverage& made, std::span<const Way> ways) {
  made.text = covered(ways, made.elements);
  std::set<std::string> given;
  std::set<std::string> told;
  for (const Way& way : ways) {
    given.insert(way.elements.begin(), way.elements.end());
    if (!way.residue.empty() && made.text != Extent::full && told.insert(way.residue).second)
      made.residue.push_back(way.residue);
  }
  if (made.text == Extent::full) return;
  for (const std::string& one : made.elements) {
    if (!given.contains(one)) made.missing.push_back(one);
  }
}

model::Through through(const Way& way) {
  model::Through made{.from = way.from,
                      .via = way.via,
                      .relation = way.relation,
                      .confidence = "high",
                      .rationale = way.entries.back()->rationale};
  for (const model::MappingEntry* entry : way.entries) {
    if (entry->confidence == "low" || made.confidence == "high")
      made.confidence = entry->confidence;
  }
  return made;
}

std::vector<Coverage> text_coverage(const model::Catalogs& catalogs,
                                    std::span<const model::Crosswalk> crosswalks,
                                    const std::string& framework, std::span<const std::string> from,
                                    Date as_of, std::span<const model::Rule> rules) {
  std::vector<Coverage> made;
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.prefix != framework) continue;
    for (const Control* control : leaves(catalog)) {
      made.push_back(about(catalog, *control, crosswalks, as_of));
      for (const model::Rule& rule : rules) {
        if (std::find(rule.controls.begin(), rule.controls.end(), control->id) !=
            rule.controls.end())
          made.back().rules.push_back(rule.pack + "/" + rule.id);
      }
      const std::vector<Way> ways = ways_to(crosswalks, control->id, from);
      tell_text(made.back(), ways);
      for (const Way& way : ways) made.back().through.push_back(through(way));
    }
  }
  return made;
}

}  // namespace assay::judge
