#include "engine/store/fact_store.h"

#include "engine/base/text.h"
#include "engine/store/finding_record.h"
#include "engine/store/genuine.h"
#include "engine/store/migrate.h"
#include "engine/store/run_record.h"
#include "engine/store/snapshot.h"
#include "engine/store/store_state.h"

namespace assay::store {
namespace {

namespace fs = std::filesystem;

// Migrations and the schema's tables in one transaction: a file is of one version or of the next.
Status bring_up_to_date(StoreState& store) {
  auto transaction = store.database.begin();
  if (!transaction) return std::move(transaction).error();
  if (auto done = migrate(store.database, migrations()); !done) return done;
  if (auto done = extend(store.database, store.schema); !done) return done;
  return transaction->commit();
}

Result<bool> is_up_to_date(StoreState& store) {
  const auto current = is_current(store.database, migrations());
  if (!current) return current;
  if (auto genuine = check_genuine(store.database, migrations()); !genuine) {
    return std::move(genuine).error();
  }
  if (!*current) return false;
  auto layouts = find_layouts(store.database, store.schema);
  if (!layouts) return std::move(layouts).error();
  store.layouts = std::move(*layouts);
  return is_complete(store.layouts);
}

Status set_up(StoreState& store) {
  const auto version = store.database.integer("PRAGMA user_version");
  if (!version) return version.error();
  const auto ready = is_up_to_date(store);
  if (!ready) return ready.error();
  if (!*ready && store.database.is_writable()) {
    if (auto done = bring_up_to_date(store); !done) return done;
    auto layouts = find_layouts(store.database, store.schema);
    if (!layouts) return std::move(layouts).error();
    store.layouts = std::move(*layouts);
  }
  if (store.layouts.size() != store.schema.kinds().size()) {
    return Error{Code::database,
                 "the store `" + store.database.file() +
                     "` was written by an older version of Assay; open it once for writing to "
                     "bring it up to date",
                 store.database.file()};
  }
  if (!store.database.is_writable()) return Ok{};
  const bool is_new = *version == 0;
  return is_new ? store.database.use_rollback_journal() : store.database.choose_journal();
}

}  // namespace

FactStore::FactStore(std::unique_ptr<StoreState> state) : state_(std::move(state)) {}
FactStore::~FactStore() = default;
FactStore::FactStore(FactStore&&) noexcept = default;
FactStore& FactStore::operator=(FactStore&&) noexcept = default;

Result<FactStore> FactStore::create(const fs::path& file, const model::Schema& schema,
                                    const OpenOptions& options) {
  std::error_code ignored;
  const auto size = fs::file_size(file, ignored);
  if (!ignored && size > 0 && !is_unfinished(file)) {
    return Error{Code::database, "the store `" + file.string() + "` is there already",
                 file.string()};
  }
  return open(file, schema, OpenMode::create, options);
}

Result<FactStore> FactStore::open(const fs::path& file, const model::Schema& schema, OpenMode mode,
                                  const OpenOptions& options) {
  auto database = Database::open(file, mode, options);
  if (!database) return std::move(database).error();
  auto state = std::make_unique<StoreState>(StoreState{schema, std::move(*database), {}});
  if (auto done = set_up(*state); !done) return std::move(done).error();
  return FactStore(std::move(state));
}

Result<Load> FactStore::begin_load(LoadInfo info) { return Load::begin(*state_, std::move(info)); }

Result<std::int64_t> FactStore::last_load() const {
  return state_->database.integer("SELECT coalesce(max(id), 0) FROM assay_load");
}

Result<model::Snapshot> FactStore::snapshot(Date as_of, std::optional<std::int64_t> known,
                                            const std::optional<std::string>& org) const {
  return read_snapshot(*state_, as_of, known, org);
}

Result<std::int64_t> FactStore::retract(const std::string& org, const std::string& kind,
                                        const std::string& key, Date observed_at,
                                        const std::string& reason,
                                        const std::string& retracted_at) {
  const Database& database = state_->database;
  const Layout* layout = state_->find(kind);
  if (layout == nullptr) {
    return Error{Code::usage,
                 "unknown kind `" + kind + "`" + text::suggestion(kind, state_->schema.names()),
                 ""};
  }
  if (text::trim(reason).empty()) return Error{Code::usage, "a retraction needs a reason", ""};
  auto transaction = database.begin();
  if (!transaction) return std::move(transaction).error();
  auto find = database.prepare(
      "SELECT s.id, EXISTS (SELECT 1 FROM " + layout->table +
      " f WHERE f.subject = s.id AND f.observed_at = ? AND NOT EXISTS (SELECT 1 FROM "
      "assay_retraction r "
      "WHERE r.subject = f.subject AND r.observed_at = f.observed_at AND r.load > f.load)) "
      "FROM assay_subject s JOIN assay_org o ON o.id = s.org WHERE o.name = ? AND s.kind = ? AND "
      "s.key = ?");
  if (!find) return std::move(find).error();
  find->bind(1, std::int64_t{observed_at.days})
      .bind(2, std::string_view(org))
      .bind(3, layout->id)
      .bind(4, std::string_view(key));
  const auto row = find->step();
  if (!row) return row.error();
  if (!*row || find->integer(1) == 0) {
    return Error{Code::usage,
                 "nothing to withdraw: the store has no `" + kind + "` `" + key + "` of `" + org +
                     "` observed on " + to_text(observed_at),
                 ""};
  }
  const std::int64_t subject = find->integer(0);
  const auto last = last_load();
  if (!last) return last;
  const std::int64_t number = *last + 1;
  auto load = database.prepare(
      "INSERT INTO assay_load (id, action, source, digest, mapping_digest, org, options, reason, "
      "loaded_at, "
      "facts, rejects) VALUES (?, 'retract', '', '', '', ?, '', ?, ?, 0, 0)");
  if (!load) return std::move(load).error();
  auto done = load->bind(1, number)
                  .bind(2, std::string_view(org))
                  .bind(3, std::string_view(reason))
                  .bind(4, std::string_view(retracted_at))
                  .run();
  if (!done) return std::move(done).error();
  auto retraction = database.prepare(
      "INSERT INTO assay_retraction (load, subject, observed_at, reason) VALUES (?, ?, ?, ?)");
  if (!retraction) return std::move(retraction).error();
  done = retraction->bind(1, number)
             .bind(2, subject)
             .bind(3, std::int64_t{observed_at.days})
             .bind(4, std::string_view(reason))
             .run();
  if (!done) return std::move(done).error();
  if (done = transaction->commit(); !done) return std::move(done).error();
  return number;
}

Result<std::int64_t> FactStore::store_run(const Run& run, std::span<const model::Finding> findings,
                                          std::span<const model::Task> tasks) {
  auto recording = begin_run();
  if (!recording) return std::move(recording).error();
  if (auto kept = recording->keep(run, findings, tasks); !kept) return std::move(kept).error();
  return recording->number();
}

Result<Recording> FactStore::begin_run() { return Recording::begin(state_->database); }

Result<std::vector<Run>> FactStore::runs() const { return read_runs(state_->database); }

Result<Run> FactStore::run(std::optional<std::int64_t> number) const {
  auto all = read_runs(state_->database);
  if (!all) return std::move(all).error();
  if (all->empty()) {
    return Error{Code::usage, "the store `" + state_->database.file() + "` holds no run yet", ""};
  }
  if (!number) return std::move(all->back());
  for (Run& run : *all) {
    if (run.number == *number) return std::move(run);
  }
  return Error{Code::usage,
               "there is no run " + std::to_string(*number) + " in the store `" +
                   state_->database.file() + "`; the last is " + std::to_string(all->back().number),
               ""};
}

Result<std::vector<model::Finding>> FactStore::findings(std::int64_t run) const {
  return read_findings(state_->database, run);
}

Result<std::map<std::string, std::string>> FactStore::first_seen(std::int64_t run) const {
  return read_first_seen(state_->database, run);
}

Result<std::vector<model::Task>> FactStore::tasks(std::int64_t run) const {
  return read_tasks(state_->database, run);
}

Result<History> FactStore::history(std::span<const std::string> orgs,
                                   std::span<const std::string> packs,
                                   const Horizon& horizon) const {
  return read_history(state_->database, orgs, packs, horizon);
}

}  // namespace assay::store
