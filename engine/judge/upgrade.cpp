#include "engine/judge/upgrade.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "engine/base/text.h"

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

void tell_dependents(std::span<const model::Crosswalk> crosswalks,
                     std::span<const model::Rule> rules, std::span<const model::Finding> findings,
                     Upgrade& made) {
  const auto names = [&](const std::vector<std::string>& controls) {
    return std::find(controls.begin(), controls.end(), made.requirement) != controls.end();
  };
  for (const model::Crosswalk& crosswalk : crosswalks) {
    for (const model::MappingEntry& one : crosswalk.entries) {
      if (one.from == made.requirement || one.to == made.requirement) made.entries.push_back(one);
    }
    for (const model::Unmapped& one : crosswalk.unmapped) {
      if (one.id == made.requirement) made.unmapped.push_back(one.why);
    }
  }
  for (const model::Rule& one : rules) {
    if (names(one.controls)) made.rules.push_back(one.pack + "/" + one.id);
  }
  for (const model::Finding& one : findings) {
    const bool open =
        one.outcome == model::Outcome::not_satisfied || one.outcome == model::Outcome::undetermined;
    if (open && names(one.controls)) made.findings.push_back(one.id);
  }
  std::sort(made.rules.begin(), made.rules.end());
  std::sort(made.findings.begin(), made.findings.end());
}

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
  std::vector<Upgrade> all;
  for (auto& [id, one] : made) {
    tell_dependents(crosswalks, rules, findings, one);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace assay::judge
