#include "engine/judge/upgrade.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "engine/base/text.h"
#include "engine/judge/mentions.h"

namespace assay::judge {
namespace {

using model::Alteration;
using model::Control;
using model::Upgrade;
using model::Upgraded;

struct Numbered {
  bool operator()(std::string_view a, std::string_view b) const {
    if (model::before_by_number(a, b)) return true;
    return !model::before_by_number(b, a) && a < b;  // "1.01" and "1.1" are two ids
  }
};
using Controls = std::map<std::string_view, const Control*, Numbered>;

Controls by_id(const model::Catalog& catalog) {
  Controls made;
  for (const Control& one : catalog.controls) made.emplace(one.id, &one);
  return made;
}

std::string to_text(const std::optional<Date>& day) { return day ? assay::to_text(*day) : ""; }

std::string to_text(bool truth) { return truth ? "yes" : "no"; }

std::string kind_of(const Control& control) {
  if (!control.assessable) return "heading";
  if (control.guidance) return "guidance";
  return control.selected ? "measure" : "requirement";
}

const model::RequirementNotes& notes_of(const Version& version, const std::string& id) {
  static const model::RequirementNotes none;
  const auto found = version.notes.requirements.find(id);
  return found == version.notes.requirements.end() ? none : found->second;
}

// Words of facts for the roles and classes that the requirement binds: "provider: maker".
std::vector<std::string> recorded_as(const model::Catalog& catalog, const Control& control) {
  std::vector<std::string> made;
  for (const auto* said : {&control.application.roles, &control.application.classes}) {
    for (const std::string& one : *said) {
      if (const auto words = catalog.recorded_as.find(one); words != catalog.recorded_as.end())
        made.push_back(one + ": " + text::join(words->second, " "));
    }
  }
  return made;
}

class Comparison {
 public:
  void add(std::string what, std::string before, std::string after) {
    if (before != after) made_.push_back({std::move(what), std::move(before), std::move(after)});
  }
  void add(std::string what, const std::vector<std::string>& before,
           const std::vector<std::string>& after) {
    if (before != after) add(std::move(what), text::join(before, ", "), text::join(after, ", "));
  }
  void add(const std::vector<model::Remark>& before, const std::vector<model::Remark>& after) {
    std::map<std::string, std::pair<std::string, std::string>> both;
    for (const auto& [name, text] : before) both[name].first = text;
    for (const auto& [name, text] : after) both[name].second = text;
    for (auto& [name, texts] : both) add(name, std::move(texts.first), std::move(texts.second));
  }
  std::vector<Alteration> take() { return std::move(made_); }

 private:
  std::vector<Alteration> made_;
};

std::vector<Alteration> compare(const Version& before, const Version& after, const Control& was,
                                const Control& is) {
  Comparison made;
  const model::RequirementNotes& old_notes = notes_of(before, was.id);
  const model::RequirementNotes& new_notes = notes_of(after, is.id);
  made.add("title", was.title, is.title);
  made.add("words", old_notes.summary, new_notes.summary);
  made.add("from", to_text(was.application.from), to_text(is.application.from));
  made.add("original_from", to_text(was.application.original_from),
           to_text(is.application.original_from));
  made.add("amended_on", to_text(was.application.amended_on), to_text(is.application.amended_on));
  made.add("until", to_text(was.application.until), to_text(is.application.until));
  made.add("never", was.application.never, is.application.never);
  made.add("superseded", to_text(before.catalog.superseded), to_text(after.catalog.superseded));
  made.add("reading", std::string(name(before.catalog.reading)),
           std::string(name(after.catalog.reading)));
  made.add("roles", was.application.roles, is.application.roles);
  made.add("classes", was.application.classes, is.application.classes);
  made.add("recorded_as", recorded_as(before.catalog, was), recorded_as(after.catalog, is));
  made.add("elements", was.elements, is.elements);
  made.add("parent", was.parent, is.parent);
  made.add("kind", kind_of(was), kind_of(is));
  made.add("product_duty", to_text(was.application.product_duty),
           to_text(is.application.product_duty));
  made.add("evidence", was.evidence, is.evidence);
  made.add(old_notes.remarks, new_notes.remarks);
  return made.take();
}

// The one requirement of `among` with the same title or the same words; nothing where none or two
// have.
std::string like(const Version& mine, const Control& one, const Version& other,
                 const std::vector<const Control*>& among) {
  const std::string& words = notes_of(mine, one.id).summary;
  std::set<std::string> found;
  for (const Control* candidate : among) {
    if (candidate->title == one.title ||
        (!words.empty() && notes_of(other, candidate->id).summary == words))
      found.insert(candidate->id);
  }
  return found.size() == 1 ? *found.begin() : "";
}

// What may rest on a requirement, found by its id.
class Dependents {
 public:
  Dependents(std::span<const model::Crosswalk> crosswalks, std::span<const model::Rule> rules,
             std::span<const model::Finding> findings)
      : crosswalks_(crosswalks), findings_(findings) {
    for (const model::Rule& one : rules) {
      std::set<std::string> ids = mentions(one);
      ids.insert(one.controls.begin(), one.controls.end());
      for (const std::string& id : ids) rules_[id].insert(one.pack + "/" + one.id);
    }
  }

  // `leaf`: a requirement of which every crosswalk to its framework has to say something.
  void tell(Upgrade& made, bool leaf) const {
    for (const model::Crosswalk& crosswalk : crosswalks_) {
      if (made.how == Upgraded::added && leaf && crosswalk.to == model::prefix_of(made.requirement))
        made.crosswalks.push_back(crosswalk.file);
      for (const model::MappingEntry& one : crosswalk.entries) {
        if (one.from == made.requirement || one.to == made.requirement) made.entries.push_back(one);
      }
      for (const model::Unmapped& one : crosswalk.unmapped) {
        if (one.id == made.requirement) made.unmapped.push_back(one.why);
      }
    }
    const auto touched = rules_.find(made.requirement);
    if (touched != rules_.end()) made.rules = {touched->second.begin(), touched->second.end()};
    for (const model::Finding& one : findings_) {
      if (is_open(one) &&
          (names(one.controls, made.requirement) || names(made.rules, one.pack + "/" + one.rule)))
        made.findings.push_back(one.id);
    }
    std::sort(made.crosswalks.begin(), made.crosswalks.end());
    std::sort(made.findings.begin(), made.findings.end());
  }

 private:
  static bool is_open(const model::Finding& one) {
    return one.outcome == model::Outcome::not_satisfied ||
           one.outcome == model::Outcome::undetermined;
  }
  static bool names(const std::vector<std::string>& all, const std::string& wanted) {
    return std::find(all.begin(), all.end(), wanted) != all.end();
  }

  std::span<const model::Crosswalk> crosswalks_;
  std::span<const model::Finding> findings_;
  std::map<std::string, std::set<std::string>> rules_;  // by id
};

}  // namespace

std::vector<Upgrade> upgrade(const Version& before, const Version& after,
                             std::span<const model::Crosswalk> crosswalks,
                             std::span<const model::Rule> rules,
                             std::span<const model::Finding> findings) {
  const Controls was = by_id(before.catalog);
  const Controls is = by_id(after.catalog);
  std::vector<const Control*> removed, added;
  for (const auto& [id, control] : was) {
    if (!is.contains(id)) removed.push_back(control);
  }
  for (const auto& [id, control] : is) {
    if (!was.contains(id)) added.push_back(control);
  }
  std::map<std::string, Upgrade, Numbered> made;
  for (const Control* one : removed) {
    made[one->id] = {.requirement = one->id,
                     .title = one->title,
                     .how = Upgraded::removed,
                     .perhaps = like(before, *one, after, added)};
  }
  for (const Control* one : added) {
    made[one->id] = {.requirement = one->id,
                     .title = one->title,
                     .how = Upgraded::added,
                     .perhaps = like(after, *one, before, removed)};
  }
  for (const auto& [id, control] : is) {
    const auto earlier = was.find(id);
    if (earlier == was.end()) continue;
    std::vector<Alteration> alterations = compare(before, after, *earlier->second, *control);
    if (alterations.empty()) continue;
    made[control->id] = {.requirement = control->id,
                         .title = control->title,
                         .how = Upgraded::changed,
                         .alterations = std::move(alterations)};
  }
  const Dependents dependents(crosswalks, rules, findings);
  std::vector<Upgrade> all;
  for (auto& [id, one] : made) {
    const auto now = is.find(id);
    dependents.tell(one, now != is.end() && now->second->assessable && !now->second->guidance);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace assay::judge
