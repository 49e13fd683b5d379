// Walks from the rows of a table along references to the values of a field.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>

#include "engine/assess/values.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

// The rows of a table by organisation and key.
class KeyIndex {
 public:
  KeyIndex(const model::Table& table, std::span<const std::uint32_t> orgs);
  // -1 when the organisation has no such fact.
  [[nodiscard]] std::int64_t find(std::uint32_t org, model::Symbol key) const;

 private:
  std::unordered_map<std::uint64_t, model::Row> rows_;
};

// The column of a field of the kind or a common field, as values.
Values column_values(const model::Snapshot& snapshot, const model::Table& table,
                     std::string_view field);

// What the field is, common fields included; nullptr when the kind has none of that name.
const model::Field* field_of(const model::Kind& kind, std::string_view field);

}  // namespace assay::assess
