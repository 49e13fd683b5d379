#include "engine/store/migrate.h"

namespace assay::store {
namespace {

Result<std::int64_t> version_of(const Database& database, std::span<const Migration> scripts) {
  auto version = database.integer("PRAGMA user_version");
  if (!version) return version;
  const std::int64_t known = scripts.empty() ? 0 : scripts.back().number;
  if (*version > known) {
    return Error{Code::database,
                 "the store `" + database.file() +
                     "` was written by a newer version of Assay: its tables have "
                     "number " +
                     std::to_string(*version) + ", and this version knows them up to " +
                     std::to_string(known),
                 database.file()};
  }
  return version;
}

}  // namespace

Result<bool> is_current(const Database& database, std::span<const Migration> scripts) {
  const auto version = version_of(database, scripts);
  if (!version) return version.error();
  return scripts.empty() || *version == scripts.back().number;
}

Status migrate(const Database& database, std::span<const Migration> scripts) {
  const auto version = version_of(database, scripts);
  if (!version) return version.error();
  if (*version == 0) {
    // Inside the first transaction, so that the file never exists without its name.
    if (auto done = database.run("PRAGMA application_id = " + std::to_string(application_id));
        !done) {
      return done;
    }
  }
  for (const Migration& migration : scripts) {
    if (migration.number <= *version) continue;
    if (auto done = database.run(migration.script); !done) return done;
    auto record = database.prepare("INSERT INTO assay_migration (number, name) VALUES (?, ?)");
    if (!record) return std::move(record).error();
    if (auto done = record->bind(1, migration.number).bind(2, migration.name).run(); !done)
      return done;
    if (auto done = database.run("PRAGMA user_version = " + std::to_string(migration.number));
        !done) {
      return done;
    }
  }
  return Ok{};
}

}  // namespace assay::store
