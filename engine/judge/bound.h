// Whether a requirement binds an AI system: what facts record it as under a framework, held
// against the roles and classes that the catalog names.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "engine/model/catalog.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// Roles and classes that are on record.
class Recorded {
 public:
  explicit Recorded(const model::Snapshot& snapshot);

  using Words = std::set<std::string>;
  // Of the system, under any name of the catalog.
  [[nodiscard]] Words roles(const std::string& org, const model::Catalog& catalog,
                            const std::string& system) const;
  [[nodiscard]] Words classes(const std::string& org, const model::Catalog& catalog,
                              const std::string& system) const;
  // Frameworks under which the organisation recorded any, as the facts name them.
  [[nodiscard]] std::set<std::string> frameworks(const std::string& org) const;

 private:
  // By organisation, framework and system.
  using Held = std::map<std::tuple<std::string, std::string, std::string>, Words>;

  static Held read(const model::Snapshot& snapshot, std::string_view kind, std::string_view of,
                   std::string_view field);
  static Words find(const Held& held, const std::string& org, const model::Catalog& catalog,
                    const std::string& system);

  Held roles_, classes_;
};

// What each of the systems given is recorded as under one catalog, and whether a requirement of it
// binds them.
class Bound {
 public:
  Bound(const Recorded& recorded, const model::Catalog& catalog, const std::string& org,
        const std::vector<std::string>& systems, const std::vector<std::string>& role_words);

  // Whether it binds by role: facts have words for its roles.
  [[nodiscard]] bool is_by_role(const model::Control& control) const;
  // Nothing where nobody can say; `why` tells, unless it binds.
  std::optional<bool> binds(std::size_t system, const model::Control& control, bool by_role,
                            std::string_view& why) const;

 private:
  [[nodiscard]] bool names(const std::vector<std::string>& said,
                           const std::set<std::string>& recorded) const;

  const model::Catalog& catalog_;
  std::set<std::string> role_words_;  // that facts can record
  std::vector<std::set<std::string>> roles_, classes_;
  std::string no_role_, no_class_;
};

}  // namespace assay::judge
