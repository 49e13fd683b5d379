// Where the facts of each kind lie: one STRICT table fact_KIND and one view KIND, made from the
// schema.
//
// Kinds and fields that are new in the schema are added to the file, numbered and recorded; nothing
// is ever dropped. Fields the file knows and the schema does not stay as they are.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/model/fact.h"
#include "engine/model/schema.h"
#include "engine/store/database.h"

namespace assay::store {

// How a field is written in its column.
enum class Storage : std::uint8_t {
  text,      // as it is; also enumerators, references and "kind:key"
  integer,   // a whole number
  decimal,   // millionths
  boolean,   // 0 or 1
  date,      // two columns: first and last day since 1970-01-01 that it can mean
  duration,  // ISO 8601 text
  list,      // a JSON array of texts, sorted and distinct
};

Storage storage_of(const model::Field& field);
std::string_view name(Storage storage);

// The letters of a `states` text, one for each stored field.
char letter_of(model::State state);
model::State state_of(char letter);

// What a row of a fact table is.
enum class Form : std::int64_t {
  stated,  // as a source says it
  folded,  // made of several sources' statements about the same key and day
  ended,   // a complete register no longer has the key
};

struct Layout {
  const model::Kind* kind = nullptr;
  std::int64_t id = 0;  // 0: the file has no table for it
  std::string table;    // quoted
  std::vector<int>
      position;  // of each field of the kind in `states`; -1: the file has no column for it
  std::vector<Storage> storage;   // of each field of the kind
  std::size_t stored_fields = 0;  // of the file, also those the schema does not know

  // Column of the first of a field's columns in `select_columns`; -1 without one.
  std::vector<int> column;
  std::string select_columns;  // id, subject, observed_at, …, states, then the fields
};

// Places of the leading columns of select_columns.
enum Leading : int {
  lead_id,
  lead_subject,
  lead_observed_at,
  lead_load,
  lead_form,
  lead_source,
  lead_rank,
  lead_locator,
  lead_unstable,
  lead_basis,
  lead_valid_from,
  lead_valid_to,
  lead_evidence,
  lead_states,
  lead_count,
};

struct StoredColumns {
  std::string field;
  Storage storage;
};

// The table of a kind and what belongs to it, as (name, statement): the file holds these texts.
std::vector<std::pair<std::string, std::string>> objects_of_kind(
    const std::string& kind, std::span<const StoredColumns> fields);
std::pair<std::string, std::string> index_of_kind(const std::string& kind);
std::optional<Storage> parse_storage(std::string_view text);

// One layout for each kind of the schema, in its order. Fails where a field was stored as another
// type.
Result<std::vector<Layout>> find_layouts(const Database& database, const model::Schema& schema);

// Whether the schema has kinds or fields that the file lacks.
bool is_complete(const std::vector<Layout>& layouts);

// Adds what is missing, inside the caller's transaction.
Status extend(const Database& database, const model::Schema& schema);

// The index that versions of a key are found by; made after the first rows, which is faster.
Status make_index(const Database& database, const Layout& layout);

}  // namespace assay::store
