// What an open store holds; private to the room. Its address does not change while the store is
// open.
#pragma once

#include <vector>

#include "engine/model/schema.h"
#include "engine/store/database.h"
#include "engine/store/layout.h"

namespace assay::store {

// The kind whose facts declare registers complete; its fields are read by these names where the
// schema has them.
namespace statement {
inline constexpr std::string_view kind = "register_statement";
inline constexpr std::string_view of_kind = "kind";
inline constexpr std::string_view scope = "scope_filter";
inline constexpr std::string_view as_of = "as_of";
inline constexpr std::string_view period_from = "period_from";
inline constexpr std::string_view period_to = "period_to";
inline constexpr std::string_view declared_by = "declared_by";
inline constexpr std::string_view method = "method_text";
inline constexpr std::string_view empty_is_true = "empty_is_true";
}  // namespace statement

struct StoreState {
  model::Schema schema;
  Database database;
  std::vector<Layout> layouts;  // of the schema's kinds, in its order

  [[nodiscard]] const Layout* find(std::string_view kind) const {
    const model::Kind* found = schema.find(kind);
    return found == nullptr ? nullptr
                            : &layouts[static_cast<std::size_t>(found - schema.kinds().data())];
  }
};

}  // namespace assay::store
