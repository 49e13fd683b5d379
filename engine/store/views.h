// The text of the views that a person queries: one for each kind, with the version in force of
// every key.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace assay::store {

// A name as SQL quotes it. Only names that the schema has checked come here.
std::string sql_name(std::string_view name);

struct ViewField {
  std::string name;
  std::string type;  // name of a Storage
  int position;      // in `states`
};

// CREATE VIEW "KIND": org, key, observed_at, basis, source, locator, valid_from, valid_to,
// evidence, load, then for each field its value and FIELD_state.
std::string view_of_kind(const std::string& kind, std::span<const ViewField> fields);

}  // namespace assay::store
