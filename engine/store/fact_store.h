// The append-only record of facts, runs, findings and tasks, kept in one SQLite file.
//
// A fact is never changed: a correction is a newer load about the same key and day, and a
// retraction withdraws one. snapshot(as_of, known) therefore always answers what was true on a day
// as far as it was known then. docs/store.md says how the file is laid out and how to query it
// without this program.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/model/finding.h"
#include "engine/model/schema.h"
#include "engine/model/snapshot.h"
#include "engine/store/database.h"
#include "engine/store/load.h"
#include "engine/store/recording.h"
#include "engine/store/runs.h"

namespace assay::store {

class FactStore {
 public:
  // Makes a new store; a file that is there already, and not empty, is refused.
  static Result<FactStore> create(const std::filesystem::path& file, const model::Schema& schema,
                                  const OpenOptions& options = {});

  // Opens a store, brings its tables up to date and adds the schema's new kinds and fields; reading
  // changes nothing. Errors carry Code::database and name the file: missing, locked, of another
  // program, of a newer version, read-only, damaged; Code::output where there is no room left.
  static Result<FactStore> open(const std::filesystem::path& file, const model::Schema& schema,
                                OpenMode mode = OpenMode::write, const OpenOptions& options = {});

  ~FactStore();
  FactStore(FactStore&&) noexcept;
  FactStore& operator=(FactStore&&) noexcept;

  // Holds the write lock until the load is committed or dropped. One at a time.
  Result<Load> begin_load(LoadInfo info);

  // Withdraws what was stated about a key for a day; a later load may state it again. The number it
  // takes counts as a load's.
  Result<std::int64_t> retract(const std::string& org, const std::string& kind,
                               const std::string& key, Date observed_at, const std::string& reason,
                               const std::string& retracted_at = "");

  // The last load or retraction, 0 in a new store.
  [[nodiscard]] Result<std::int64_t> last_load() const;

  // Facts of loads up to `known` (the last by default) observed until `as_of`: of each key the
  // version last observed, then last loaded, unless a complete register ended it. One organisation,
  // or all.
  [[nodiscard]] Result<model::Snapshot> snapshot(Date as_of, std::optional<std::int64_t> known = {},
                                                 const std::optional<std::string>& org = {}) const;

  // A run that will be kept: one at a time.
  Result<Recording> begin_run();
  // The same in one go. Returns the run's number.
  Result<std::int64_t> store_run(const Run& run, std::span<const model::Finding> findings,
                                 std::span<const model::Task> tasks);

  [[nodiscard]] Result<std::vector<Run>> runs() const;  // oldest first
  [[nodiscard]] Result<Run> run(
      std::optional<std::int64_t> number = {}) const;  // the last by default
  // As that run had them, sorted by (org, pack, rule, subject).
  [[nodiscard]] Result<std::vector<model::Finding>> findings(std::int64_t run) const;
  [[nodiscard]] Result<std::vector<model::Task>> tasks(std::int64_t run) const;
  // Since when each of its findings stands: id → as-of date.
  [[nodiscard]] Result<std::map<std::string, std::string>> first_seen(std::int64_t run) const;

  // What earlier runs knew, for a run of these packs over these organisations.
  [[nodiscard]] Result<History> history(std::span<const std::string> orgs,
                                        std::span<const std::string> packs,
                                        const Horizon& horizon = {}) const;

 private:
  explicit FactStore(std::unique_ptr<StoreState> state);
  std::unique_ptr<StoreState> state_;
};

}  // namespace assay::store
