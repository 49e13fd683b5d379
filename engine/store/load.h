// One load: facts of one source, or of one folder of sources, that go into the store together or
// not at all.
//
// Nothing is kept until commit; a load that goes out of scope without it leaves the store as it
// was.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/result.h"
#include "engine/model/fact.h"

namespace assay::store {

struct StoreState;

struct LoadInfo {
  std::string source;  // what was read, as the person named it
  std::string digest;  // of the bytes read; the same bytes read the same way add nothing. Empty:
                       // never the same
  std::string mapping_digest;
  std::string org;        // the organisation it was read for, or empty
  std::string options;    // what else changes the facts that come of the bytes
  std::string loaded_at;  // by the caller's clock, for people; may be empty
  // Ranks of sources, the higher the better. Sources with a rank fold into one fact where they
  // speak of the same key and day; what a source without one (rank 0) says in a later load replaces
  // what was said before.
  std::map<std::string, std::int64_t> ranks;
};

struct Conflict {
  std::string org, kind, key, field;
  Date observed_at;
  std::string text;  // both texts and why
};

struct VoidedClaim {
  std::string org, kind;
  std::int64_t rejects = 0;
};

struct LoadSummary {
  std::int64_t load = 0;  // the number of this load; of the earlier one where `repeated`
  bool repeated = false;  // the same bytes were loaded before: nothing was added
  std::int64_t facts = 0;
  std::map<std::string, std::int64_t> facts_by_kind;
  std::map<std::string, std::int64_t> ended_by_kind;  // keys that a complete register no longer has
  std::int64_t folded = 0;
  std::vector<Conflict> conflicts;  // by organisation, kind, key, day and field
  std::vector<VoidedClaim> voided;  // claims of completeness that rejects took away
};

class Load {
 public:
  ~Load();
  Load(Load&&) noexcept;
  Load& operator=(Load&&) noexcept;

  // Whether the same bytes were loaded before: then what follows is taken and changes nothing.
  [[nodiscard]] bool is_repeated() const;

  // A fact that is refused (Code::source), as one that states a key twice for a day by one source,
  // leaves the load as it was; after any other error nothing of the load can be kept.
  Status append(const model::Fact& fact);

  // A record of the kind, of the organisation or of some unknown one (`*`), could not become a
  // fact. It voids the claims of completeness of that kind in this load; without a kind, all of
  // them.
  void reject(const std::string& org, const std::string& kind);

  // Declares that with this load every fact of the kind is known, as of the day: keys that the load
  // does not carry end there. It holds until `period_to`; without one, until something newer is
  // said or a fact contradicts it. Said twice for a day, by two of the load's sources, the weaker
  // word counts.
  Status declare_complete(const std::string& org, const std::string& kind, Date as_of,
                          std::optional<Date> period_to, const std::string& declared_by,
                          const std::string& method, bool empty_is_true);

  Result<LoadSummary> commit();

 private:
  friend class FactStore;
  struct State;
  explicit Load(std::unique_ptr<State> state);
  static Result<Load> begin(StoreState& store, LoadInfo info);

  std::unique_ptr<State> state_;
};

}  // namespace assay::store
