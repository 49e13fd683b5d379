// The subjects a load carries: (org, kind, key) → id, adding what is new, and which (key, day,
// source) it has stated.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "engine/base/date.h"
#include "engine/store/database.h"

namespace assay::store {

class Subjects {
 public:
  // Inside the load's transaction. Into a store without subjects the index over them is made last,
  // by finish.
  static Result<Subjects> make(const Database& database);

  enum class Says { first, repeated, of_another_source };

  struct Found {
    std::int64_t id = 0;
    bool was_known = false;  // before this load
    Says says = Says::first;
  };

  // Notes that the load states the key for the day by the source.
  Result<Found> state(std::int64_t org, std::int64_t kind, const std::string& key, Date day,
                      std::int64_t source);

  // Whether the load has stated the key for some day.
  [[nodiscard]] bool carries(std::int64_t org, std::int64_t kind, const std::string& key) const;
  [[nodiscard]] bool carries(std::int64_t org, std::int64_t kind) const;
  // The id of a known key, or 0.
  Result<std::int64_t> find(std::int64_t org, std::int64_t kind, std::string_view key);

  Status finish();

 private:
  struct Stated {
    std::int64_t id;
    bool was_known;
    std::int32_t day;
    std::int64_t source;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  using Keys = std::unordered_map<std::string, Stated, Hash, std::equal_to<>>;
  struct PairHash {
    std::size_t operator()(const std::pair<std::int64_t, std::int64_t>& of) const {
      return std::hash<std::int64_t>{}(of.first * 1'000'003 + of.second);
    }
  };

  Subjects(const Database& database, Statement find, Statement insert, bool empty)
      : database_(&database), find_(std::move(find)), insert_(std::move(insert)), empty_(empty) {}

  Says note(Stated& stated, Date day, std::int64_t source);

  const Database* database_;
  Statement find_, insert_;
  bool empty_;  // the store had no subjects, and has no index over them yet
  std::unordered_map<std::pair<std::int64_t, std::int64_t>, Keys, PairHash> keys_;
  std::set<std::tuple<std::int64_t, std::int32_t, std::int64_t>>
      more_;  // beyond each key's first statement
};

}  // namespace assay::store
