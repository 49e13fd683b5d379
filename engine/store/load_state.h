// What a load holds until it is committed; private to load.cpp and settle.cpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "engine/store/fold.h"
#include "engine/store/load.h"
#include "engine/store/names.h"
#include "engine/store/row.h"
#include "engine/store/store_state.h"
#include "engine/store/subjects.h"

namespace assay::store {

// Somebody's word that a register is complete, held back until it is known whether records were
// rejected.
struct Claim {
  model::Fact fact;
  bool is_declared = false;  // for the whole load by the caller, not by a fact of the source
};

// A key and day about which several sources may have spoken.
struct Candidate {
  const Layout* layout;
  std::int64_t org;
  std::int64_t subject;
  std::string org_name, key;
  std::int32_t day;

  auto order() const { return std::tie(org_name, layout->kind->name, key, day); }
};

// A reference that the schema says must resolve.
struct Reference {
  std::int64_t org;
  std::string from, to, key, where;
};

// The text of a field, empty where it has none.
std::string text_of(const model::Fact& fact, const model::Kind& kind, std::string_view field);
// "register.csv: row 17", for errors.
std::string place_of(const model::Fact& fact);

struct Load::State {
  StoreState* store = nullptr;
  LoadInfo info;
  std::int64_t number = 0;
  bool repeated = false;
  // Set once the store itself failed: the transaction may be gone, and nothing may follow.
  std::optional<Error> failed;

  // Absent in a repeated load. The transaction comes first: it must outlive the statements' use,
  // and is rolled back last.
  std::optional<Transaction> transaction;
  std::optional<Names> orgs, sources;
  std::optional<Subjects> subjects;
  std::map<const Layout*, RowWriter> writers;

  std::vector<Claim> claims;
  std::vector<Candidate> candidates;
  std::vector<Reference> references;
  std::map<std::pair<std::string, std::string>, std::int64_t> rejects;  // by (organisation, kind)
  LoadSummary summary;

  Status prepare();
  Result<bool> find_repeated();
  Status append(const model::Fact& fact);
  Status check(const model::Fact& fact) const;
  Status insert(const Layout& layout, const model::Fact& fact);
  Result<RowWriter*> writer(const Layout& layout);
  [[nodiscard]] std::optional<std::int64_t> rank_of(const std::string& source) const;
  void note_references(const Layout& layout, const model::Fact& fact, std::int64_t org);

  // What happens at commit, in order; settle.cpp.
  Status settle();
  [[nodiscard]] std::int64_t rejects_of(const std::string& org, const std::string& kind) const;
  Status record_load();
  Status settle_claims();
  Status make_indexes();
  Status end_missing(const Claim& claim);
  Status fold_candidates();
  Status fold_one(const Candidate& candidate);
  Result<std::vector<RankedFact>> standing(const Candidate& candidate);
  Status check_references();
};

}  // namespace assay::store
