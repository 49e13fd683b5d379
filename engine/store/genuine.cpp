#include "engine/store/genuine.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/store/layout.h"

namespace assay::store {
namespace {

// Name → text of what a database holds, or should hold.
using Objects = std::map<std::string, std::string>;

struct Object {
  std::string type, name, text;
};

Result<std::vector<Object>> read_objects(const Database& database) {
  auto rows = database.prepare("SELECT type, name, sql FROM sqlite_schema");
  if (!rows) return std::move(rows).error();
  std::vector<Object> made;
  for (;;) {
    const auto more = rows->step();
    if (!more) return more.error();
    if (!*more) return made;
    made.push_back(
        {std::string(rows->text(0)), std::string(rows->text(1)), std::string(rows->text(2))});
  }
}

bool is_ours(const Object& object) {
  return object.type == "trigger" || object.name.starts_with("assay_") ||
         object.name.starts_with("fact_");
}

// What the scripts make of nothing, up to the file's version.
Result<Objects> expected_of_scripts(std::span<const Migration> scripts, std::int64_t version) {
  Objects expected;
  auto empty = Database::in_memory();
  if (!empty) return std::move(empty).error();
  const auto until = std::find_if(scripts.begin(), scripts.end(),
                                  [&](const Migration& one) { return one.number > version; });
  const auto applied = scripts.first(static_cast<std::size_t>(until - scripts.begin()));
  if (auto done = migrate(*empty, applied); !done) return std::move(done).error();
  const auto objects = read_objects(*empty);
  if (!objects) return objects.error();
  for (const Object& object : *objects) {
    if (is_ours(object)) expected[object.name] = object.text;
  }
  return expected;
}

// Only names that a schema may give: they are about to stand in statements.
bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

Result<std::map<std::string, std::vector<StoredColumns>>> read_kinds(const Database& database) {
  std::map<std::string, std::vector<StoredColumns>> kinds;
  auto rows = database.prepare(
      "SELECT k.name, f.name, f.type FROM assay_kind k LEFT JOIN assay_field f ON f.kind = k.id "
      "ORDER BY k.id, f.position");
  if (!rows) return std::move(rows).error();
  for (;;) {
    const auto more = rows->step();
    if (!more) return more.error();
    if (!*more) return kinds;
    const auto storage = parse_storage(rows->text(2));
    const bool has_field = !rows->is_null(1);
    if (!is_name(rows->text(0)) || (has_field && (!is_name(rows->text(1)) || !storage))) {
      return Error{Code::database,
                   "the store `" + database.file() + "` names kinds or fields that no schema can",
                   database.file()};
    }
    auto& fields = kinds[std::string(rows->text(0))];
    if (has_field) fields.push_back({std::string(rows->text(1)), *storage});
  }
}

}  // namespace

Status check_genuine(const Database& database, std::span<const Migration> scripts) {
  const auto version = database.integer("PRAGMA user_version");
  if (!version) return version.error();
  auto expected = expected_of_scripts(scripts, *version);
  if (!expected) return std::move(expected).error();
  const auto found = read_objects(database);
  if (!found) return found.error();
  const auto refuse = [&](const std::string& name) {
    return Error{
        Code::database,
        "the store `" + database.file() + "` is not as Assay made it: look at `" + name + "`",
        database.file()};
  };
  Objects there;
  for (const Object& object : *found) {
    if (is_ours(object)) there[object.name] = object.text;
  }
  // The books first, for what the kinds should be is read from them.
  for (const auto& [name, text] : *expected) {
    if (const auto at = there.find(name); at == there.end() || at->second != text)
      return refuse(name);
  }
  if (*version > 0) {
    const auto kinds = read_kinds(database);
    if (!kinds) return kinds.error();
    for (const auto& [kind, fields] : *kinds) {
      for (const auto& [name, text] : objects_of_kind(kind, fields)) {
        if (const auto at = there.find(name); at == there.end() || at->second != text)
          return refuse(name);
        (*expected)[name] = text;
      }
      const auto [name, text] = index_of_kind(kind);
      (*expected)[name] = text;
    }
  }
  for (const auto& [name, text] : there) {
    const auto at = expected->find(name);
    if (at == expected->end() || at->second != text) return refuse(name);
  }
  return Ok{};
}

}  // namespace assay::store
