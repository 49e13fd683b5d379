// Brings a store to the tables this version knows: numbered SQL scripts, each applied once and in
// order.
#pragma once

#include <span>
#include <string_view>

#include "engine/store/database.h"

namespace assay::store {

struct Migration {
  std::int64_t number;
  std::string_view name;  // "0001_facts"
  std::string_view script;
};

// The scripts of engine/store/migrations, compiled in.
std::span<const Migration> migrations();

// Inside the caller's transaction. A store that a newer version has written is refused.
Status migrate(const Database& database, std::span<const Migration> scripts);

// Whether migrate would do nothing; a newer store is refused.
Result<bool> is_current(const Database& database, std::span<const Migration> scripts);

}  // namespace assay::store
