#include "engine/judge/bound.h"

#include <algorithm>

#include "engine/judge/cells.h"

namespace assay::judge {

Recorded::Recorded(const model::Snapshot& snapshot)
    : roles_(read(snapshot, "ai_role", "system", "role")),
      classes_(read(snapshot, "classification", "subject", "class")) {}

Recorded::Held Recorded::read(const model::Snapshot& snapshot, std::string_view kind,
                              std::string_view of, std::string_view field) {
  Held made;
  for (const Record& record : records(snapshot, kind)) {
    if (record.table->lapsed[record.row] != 0) continue;
    if (const std::string value = record.text(field); !value.empty())
      made[{record.org(), record.text("framework"), record.text(of)}].insert(value);
  }
  return made;
}

Recorded::Words Recorded::find(const Held& held, const std::string& org,
                               const model::Catalog& catalog, const std::string& system) {
  Words made;
  for (const std::string& name : {catalog.prefix, catalog.name}) {
    if (const auto found = held.find({org, name, system}); found != held.end())
      made.insert(found->second.begin(), found->second.end());
  }
  return made;
}

Recorded::Words Recorded::roles(const std::string& org, const model::Catalog& catalog,
                                const std::string& system) const {
  return find(roles_, org, catalog, system);
}

Recorded::Words Recorded::classes(const std::string& org, const model::Catalog& catalog,
                                  const std::string& system) const {
  return find(classes_, org, catalog, system);
}

std::set<std::string> Recorded::frameworks(const std::string& org) const {
  std::set<std::string> made;
  for (const Held* held : {&roles_, &classes_}) {
    for (const auto& [key, words] : *held) {
      if (std::get<0>(key) == org) made.insert(std::get<1>(key));
    }
  }
  return made;
}

Bound::Bound(const Recorded& recorded, const model::Catalog& catalog, const std::string& org,
             const std::vector<std::string>& systems, const std::vector<std::string>& role_words)
    : catalog_(catalog),
      role_words_(role_words.begin(), role_words.end()),
      no_role_("no role under " + catalog.prefix + " is recorded"),
      no_class_("no class under " + catalog.prefix + " is recorded") {
  for (const std::string& system : systems) {
    roles_.push_back(recorded.roles(org, catalog, system));
    classes_.push_back(recorded.classes(org, catalog, system));
  }
}

bool Bound::names(const std::vector<std::string>& said,
                  const std::set<std::string>& recorded) const {
  return std::any_of(said.begin(), said.end(), [&](const std::string& one) {
    return std::any_of(recorded.begin(), recorded.end(), [&](const std::string& fact) {
      return model::is_recorded_as(catalog_, one, fact);
    });
  });
}

bool Bound::is_by_role(const model::Control& control) const {
  return names(control.application.roles, role_words_);
}

std::optional<bool> Bound::binds(std::size_t system, const model::Control& control, bool by_role,
                                 std::string_view& why) const {
  const auto& [roles, classes] = std::tie(control.application.roles, control.application.classes);
  if (by_role) {
    if (roles_[system].empty()) {
      why = no_role_;
      return std::nullopt;
    }
    if (!names(roles, roles_[system])) {
      why = "it binds other roles";
      return false;
    }
  }
  if (classes.empty() || classes.front() == "all") return true;
  if (classes_[system].empty()) {
    why = no_class_;
    return std::nullopt;
  }
  if (names(classes, classes_[system])) return true;
  why = "it binds other classes";
  return false;
}

}  // namespace assay::judge
