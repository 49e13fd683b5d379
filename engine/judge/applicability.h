// What the statement of applicability decides: the entry of the system wins over the general one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/judge/cells.h"
#include "engine/model/control_status.h"

namespace assay::judge {

class Applicability {
 public:
  // Reads the `control_statement` facts of the snapshot, which must outlive this.
  explicit Applicability(const model::Snapshot& snapshot);

  // Whether the organisation has any entry in force.
  [[nodiscard]] bool has_statement(std::string_view org) const;
  // For one system; `system` empty: in general. Never in_part.
  [[nodiscard]] model::Selection decide(const std::string& org, const std::string& control,
                                        const std::string& system) const;
  // Over the whole: in_part where the general decision (or its absence) and those of systems
  // differ.
  [[nodiscard]] model::Selection overall(const std::string& org, const std::string& control) const;
  // Every entry on the control, lapsed ones too: the general ones first, then by system and key.
  [[nodiscard]] std::vector<Record> entries(const std::string& org,
                                            const std::string& control) const;
  // Ids that entries of the organisation name, sorted.
  [[nodiscard]] std::vector<std::string> controls(const std::string& org) const;

 private:
  using Key = std::pair<std::string, std::string>;                     // (org, control)
  std::map<Key, std::map<std::string, std::vector<Record>>> entries_;  // by system
  std::set<std::string, std::less<>> orgs_;                            // with one in force
};

}  // namespace assay::judge
