#include "engine/store/layout.h"

#include <algorithm>
#include <array>

#include "engine/store/views.h"

namespace assay::store {
namespace {

constexpr std::string_view storage_names[] = {"text", "integer",  "decimal", "boolean",
                                              "date", "duration", "list"};
// SQLite is told to refuse tables and views wider than 400 columns; a view has two for each field.
constexpr std::size_t most_fields = 190;

// A field's own columns; the last day of a date stands beside its first.
std::vector<std::string> columns_of(const std::string& field, Storage storage) {
  const std::string plain = sql_name("f_" + field);
  switch (storage) {
    case Storage::text:
    case Storage::duration:
    case Storage::list:
      return {plain + " TEXT"};
    case Storage::integer:
    case Storage::decimal:
      return {plain + " INTEGER"};
    case Storage::boolean:
      return {plain + " INTEGER CHECK (" + plain + " IN (0, 1))"};
    case Storage::date:
      return {plain + " INTEGER", sql_name("l_" + field) + " INTEGER"};
  }
  return {};
}

struct StoredField {
  int position;
  std::string name, type;
};

Result<std::vector<StoredField>> stored_fields(const Database& database, std::int64_t kind) {
  auto rows = database.prepare(
      "SELECT position, name, type FROM assay_field WHERE kind = ? ORDER BY position");
  if (!rows) return std::move(rows).error();
  rows->bind(1, kind);
  std::vector<StoredField> made;
  for (;;) {
    const auto more = rows->step();
    if (!more) return more.error();
    if (!*more) return made;
    made.push_back({static_cast<int>(rows->integer(0)), std::string(rows->text(1)),
                    std::string(rows->text(2))});
  }
}

Result<std::int64_t> id_of(const Database& database, const std::string& kind) {
  auto row = database.prepare("SELECT id FROM assay_kind WHERE name = ?");
  if (!row) return std::move(row).error();
  row->bind(1, kind);
  const auto found = row->step();
  if (!found) return found.error();
  return *found ? row->integer(0) : 0;
}

void place_columns(Layout& layout) {
  layout.select_columns =
      "id, subject, observed_at, load, form, source, rank, locator, unstable, basis, valid_from, "
      "valid_to, "
      "evidence, states";
  int next = lead_count;
  for (std::size_t i = 0; i < layout.kind->fields.size(); ++i) {
    const std::string& name = layout.kind->fields[i].name;
    if (layout.position[i] < 0) {
      layout.column.push_back(-1);
      continue;
    }
    layout.column.push_back(next++);
    layout.select_columns += ", " + sql_name("f_" + name);
    if (layout.storage[i] == Storage::date) {
      layout.select_columns += ", " + sql_name("l_" + name);
      ++next;
    }
  }
}

Result<Layout> find_layout(const Database& database, const model::Kind& kind) {
  Layout layout;
  layout.kind = &kind;
  layout.table = sql_name("fact_" + kind.name);
  const auto id = id_of(database, kind.name);
  if (!id) return id.error();
  layout.id = *id;
  const auto stored = stored_fields(database, layout.id);
  if (!stored) return stored.error();
  layout.stored_fields = stored->size();
  for (const model::Field& field : kind.fields) {
    const Storage storage = storage_of(field);
    layout.storage.push_back(storage);
    const auto found = std::find_if(stored->begin(), stored->end(), [&](const StoredField& known) {
      return known.name == field.name;
    });
    layout.position.push_back(found == stored->end() ? -1 : found->position);
    if (found != stored->end() && found->type != name(storage)) {
      return Error{Code::database,
                   "the store `" + database.file() + "` keeps `" + kind.name + "." + field.name +
                       "` as " + found->type + ", but the schema declares it as " +
                       std::string(name(storage)) + "; give the field a new name",
                   database.file()};
    }
  }
  place_columns(layout);
  return layout;
}

// Runs a statement that follows from the schema and records it.
Status change(const Database& database, const std::string& statement) {
  if (auto done = database.run(statement); !done) return done;
  auto record = database.prepare("INSERT INTO assay_schema_change (statement) VALUES (?)");
  if (!record) return std::move(record).error();
  return record->bind(1, statement).run();
}

Status make_table(const Database& database, const model::Kind& kind) {
  std::vector<StoredColumns> fields;
  for (const model::Field& field : kind.fields) fields.push_back({field.name, storage_of(field)});
  for (const auto& [unused, statement] : objects_of_kind(kind.name, fields)) {
    if (auto done = change(database, statement); !done) return done;
  }
  return Ok{};
}

Result<std::int64_t> add_kind(const Database& database, const model::Kind& kind) {
  auto insert = database.prepare("INSERT INTO assay_kind (name) VALUES (?)");
  if (!insert) return std::move(insert).error();
  if (auto done = insert->bind(1, kind.name).run(); !done) return std::move(done).error();
  const std::int64_t id = database.last_row();
  if (auto done = make_table(database, kind); !done) return std::move(done).error();
  return id;
}

Status add_columns(const Database& database, const Layout& layout, const model::Field& field) {
  const std::string add = "ALTER TABLE " + layout.table + " ADD COLUMN ";
  for (const std::string& column : columns_of(field.name, storage_of(field))) {
    if (auto done = change(database, add + column); !done) return done;
  }
  return Ok{};
}

Status note_field(const Database& database, const Layout& layout, const model::Field& field,
                  std::size_t position) {
  auto insert =
      database.prepare("INSERT INTO assay_field (kind, position, name, type) VALUES (?, ?, ?, ?)");
  if (!insert) return std::move(insert).error();
  return insert->bind(1, layout.id)
      .bind(2, static_cast<std::int64_t>(position))
      .bind(3, field.name)
      .bind(4, name(storage_of(field)))
      .run();
}

// The view shows every field the file knows, so that what a pack once brought stays visible.
Status renew_view(const Database& database, const std::string& kind, std::int64_t id) {
  const auto stored = stored_fields(database, id);
  if (!stored) return stored.error();
  std::vector<ViewField> fields;
  for (const StoredField& field : *stored)
    fields.push_back({field.name, field.type, field.position});
  if (auto done = database.run("DROP VIEW IF EXISTS " + sql_name(kind)); !done) return done;
  return change(database, view_of_kind(kind, fields));
}

Status check_names(const Database& database, const model::Kind& kind) {
  const auto refuse = [&](const std::string& says) {
    return Error{Code::pack, "kind `" + kind.name + "` " + says, database.file()};
  };
  if (kind.fields.size() > most_fields) {
    return refuse("has " + std::to_string(kind.fields.size()) + " fields; a store keeps at most " +
                  std::to_string(most_fields));
  }
  const std::string_view taken[] = {"loads",       "retractions", "voided_claims", "runs",
                                    "rule_counts", "findings",    "tasks",         "data_quality"};
  if (std::find(std::begin(taken), std::end(taken), kind.name) != std::end(taken) ||
      kind.name.starts_with("assay_") || kind.name.starts_with("fact_") ||
      kind.name.starts_with("sqlite_")) {
    return refuse("has a name that the store keeps for its own tables");
  }
  for (const model::Field& field : kind.fields) {
    const std::string& name = field.name;
    if (name == "org" || name == "key" || name == "load") {
      return refuse("has a field `" + name + "`, which every fact has already");
    }
    const std::string_view ending = "_state";
    if (name.size() > ending.size() && name.ends_with(ending) &&
        kind.find(name.substr(0, name.size() - ending.size())) != nullptr) {
      return refuse("has a field `" + name +
                    "`, which is how the store's view calls a field's state");
    }
  }
  return Ok{};
}

Status extend_kind(const Database& database, const model::Kind& kind) {
  auto layout = find_layout(database, kind);
  if (!layout) return std::move(layout).error();
  const bool known = layout->id != 0;
  if (known && is_complete({*layout})) return Ok{};
  if (auto fine = check_names(database, kind); !fine) return fine;
  if (!known) {
    const auto id = add_kind(database, kind);
    if (!id) return id.error();
    layout->id = *id;
  }
  std::size_t next = layout->stored_fields;
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    if (layout->position[i] >= 0) continue;
    if (known) {
      if (auto done = add_columns(database, *layout, kind.fields[i]); !done) return done;
    }
    if (auto done = note_field(database, *layout, kind.fields[i], next++); !done) return done;
  }
  return renew_view(database, kind.name, layout->id);
}

}  // namespace

// With every field at once: SQLite reads the whole schema again for each column that is added
// later. The text is then the same as if they had come one by one.
std::vector<std::pair<std::string, std::string>> objects_of_kind(
    const std::string& kind, std::span<const StoredColumns> fields) {
  std::string columns;
  for (const auto& [field, storage] : fields) {
    for (const std::string& column : columns_of(field, storage)) columns += ", " + column;
  }
  const std::string table = sql_name("fact_" + kind);
  const auto guard = [&](const std::string& verb) {
    const std::string name = "fact_" + kind + "_no_" + verb;
    return std::pair(name, "CREATE TRIGGER " + sql_name(name) + " BEFORE " + verb + " ON " + table +
                               " BEGIN SELECT RAISE(ABORT, 'facts are only ever added'); END");
  };
  const std::string ends = "fact_" + kind + "_ends";
  return {{"fact_" + kind,
           "CREATE TABLE " + table +
               " (id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, observed_at INTEGER NOT NULL, "
               "load INTEGER NOT NULL, form INTEGER NOT NULL CHECK (form IN (0, 1, 2)), source "
               "INTEGER NOT NULL, rank INTEGER, locator TEXT NOT NULL, unstable INTEGER NOT NULL "
               "CHECK (unstable IN (0, 1)), basis INTEGER NOT NULL "
               "CHECK (basis BETWEEN 0 AND 3), valid_from INTEGER, valid_to INTEGER, evidence "
               "TEXT, states TEXT NOT NULL" +
               columns + ") STRICT"},
          {ends, "CREATE INDEX " + sql_name(ends) + " ON " + table + " (subject) WHERE form = 2"},
          guard("UPDATE"),
          guard("DELETE")};
}

std::pair<std::string, std::string> index_of_kind(const std::string& kind) {
  const std::string name = "fact_" + kind + "_versions";
  return {name, "CREATE INDEX " + sql_name(name) + " ON " + sql_name("fact_" + kind) +
                    " (subject, observed_at, load)"};
}

std::optional<Storage> parse_storage(std::string_view text) {
  const auto* found = std::find(std::begin(storage_names), std::end(storage_names), text);
  if (found == std::end(storage_names)) return std::nullopt;
  return static_cast<Storage>(found - std::begin(storage_names));
}

Storage storage_of(const model::Field& field) {
  if (field.list) return Storage::list;
  switch (field.type) {
    case model::Type::integer:
      return Storage::integer;
    case model::Type::decimal:
      return Storage::decimal;
    case model::Type::boolean:
      return Storage::boolean;
    case model::Type::date:
      return Storage::date;
    case model::Type::duration:
      return Storage::duration;
    default:
      return Storage::text;
  }
}

std::string_view name(Storage storage) { return storage_names[static_cast<std::size_t>(storage)]; }

char letter_of(model::State state) { return "-vbn?"[static_cast<std::size_t>(state)]; }

model::State state_of(char letter) {
  switch (letter) {
    case 'v':
      return model::State::value;
    case 'b':
      return model::State::blank;
    case 'n':
      return model::State::na;
    case '?':
      return model::State::unreadable;
    default:
      return model::State::unasked;
  }
}

Result<std::vector<Layout>> find_layouts(const Database& database, const model::Schema& schema) {
  std::vector<Layout> made;
  for (const model::Kind& kind : schema.kinds()) {
    auto layout = find_layout(database, kind);
    if (!layout) return std::move(layout).error();
    made.push_back(std::move(*layout));
  }
  return made;
}

bool is_complete(const std::vector<Layout>& layouts) {
  return std::all_of(layouts.begin(), layouts.end(), [](const Layout& layout) {
    return layout.id != 0 &&
           std::find(layout.position.begin(), layout.position.end(), -1) == layout.position.end();
  });
}

Status extend(const Database& database, const model::Schema& schema) {
  for (const model::Kind& kind : schema.kinds()) {
    if (auto done = extend_kind(database, kind); !done) return done;
  }
  return Ok{};
}

Status make_index(const Database& database, const Layout& layout) {
  const auto [name, statement] = index_of_kind(layout.kind->name);
  const auto there = database.integer(
      "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = '" + name + "'");
  if (!there) return there.error();
  return *there > 0 ? Status(Ok{}) : database.run(statement);
}

}  // namespace assay::store
