// Which AI systems a fact concerns: those to which the ways lead that the schema names for its kind
// (`concerns`), or the references it has to systems.
//
// A fact that is tied to systems through other facts alone, and that none of them names, concerns
// systems nobody named; one whose own reference is blank concerns the organisation.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/model/snapshot.h"

namespace assay::judge {

struct Concerned {
  std::vector<std::string> systems;  // keys, sorted
  bool named = true;                 // false: single ones, and nobody said which
};

class Concerns {
 public:
  explicit Concerns(const model::Snapshot& snapshot) : snapshot_(snapshot) {}  // must outlive this

  // By row of the table; no systems, named: the organisation as a whole.
  const std::vector<Concerned>& of(const model::Table& table);

  // Whether all facts of the kind about systems of the organisation are known: its own register
  // and those of the kinds that tie it to them.
  bool is_complete(const model::Kind& kind, const std::string& org) const;

 private:
  struct Place {
    std::string_view org, kind, key;
  };
  using Rows = std::unordered_map<std::uint64_t, std::vector<model::Row>>;  // by (org, key)

  void follow(const Place& place, int steps, std::set<std::string>& into);
  void follow_field(const Place& place, const std::string& field, int steps,
                    std::set<std::string>& into);
  void follow_link(const Place& place, const std::string& way, int steps,
                   std::set<std::string>& into);
  const Rows& rows_naming(const model::Table& table, const std::string& way, std::size_t field);
  void add_registers(const model::Kind& kind, std::set<std::string>& into) const;

  const model::Snapshot& snapshot_;
  std::map<const model::Table*, std::vector<Concerned>> known_;
  std::map<std::string, Rows> links_;  // by way
};

}  // namespace assay::judge
