#include "engine/store/recording.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/store/database.h"
#include "engine/store/finding_json.h"
#include "engine/store/finding_record.h"
#include "engine/store/row.h"

namespace assay::store {
namespace {

// The interval of a task as an earlier run left it.
struct Open {
  std::int64_t number;
  std::string status;
  std::string packs;
  std::string body;
};

class Recorder {
 public:
  Recorder(const Database& database, const Run& run, std::int64_t number)
      : database_(database), run_(run), number_(number) {}

  Status record(std::span<const model::Finding> findings, std::span<const model::Task> tasks) {
    if (auto done = record_run(); !done) return done;
    if (auto done = record_scopes(findings); !done) return done;
    if (auto done = record_counts(); !done) return done;
    if (auto done = record_findings(database_, number_, to_text(run_.as_of), previous_, findings);
        !done)
      return done;
    return record_tasks(findings, tasks);
  }

 private:
  Status record_run() {
    auto insert = database_.prepare(
        "INSERT INTO assay_run (id, as_of, known, engine_version, params, started_at, complete, "
        "snapshot) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return std::move(insert).error();
    const std::string as_of = to_text(run_.as_of);
    auto done = insert->bind(1, number_)
                    .bind(2, std::string_view(as_of))
                    .bind(3, run_.known)
                    .bind(4, std::string_view(run_.engine_version))
                    .bind(5, std::string_view(run_.params))
                    .bind(6, std::string_view(run_.started_at))
                    .bind(7, std::int64_t{run_.complete ? 1 : 0})
                    .bind(8, std::string_view(run_.snapshot))
                    .run();
    if (!done) return done;
    auto pack = database_.prepare(
        "INSERT INTO assay_run_pack (run, pack, version, digest) VALUES (?, ?, ?, ?)");
    if (!pack) return std::move(pack).error();
    for (const RunPack& one : run_.packs) {
      done = pack->bind(1, number_)
                 .bind(2, std::string_view(one.id))
                 .bind(3, std::string_view(one.version))
                 .bind(4, std::string_view(one.digest))
                 .run();
      if (!done) return done;
    }
    return Ok{};
  }

  Result<std::optional<std::int64_t>> find_previous(const Scope& scope) {
    auto find =
        database_.prepare("SELECT max(run) FROM assay_run_scope WHERE org = ? AND pack = ?");
    if (!find) return std::move(find).error();
    const auto row =
        find->bind(1, std::string_view(scope.first)).bind(2, std::string_view(scope.second)).step();
    if (!row) return row.error();
    if (find->is_null(0)) return std::optional<std::int64_t>{};
    return std::optional(find->integer(0));
  }

  Status record_scopes(std::span<const model::Finding> findings) {
    for (const std::string& org : run_.orgs) {
      for (const RunPack& pack : run_.packs) previous_[{org, pack.id}];
    }
    for (const model::Finding& finding : findings) previous_[{finding.org, finding.pack}];
    for (auto& [scope, previous] : previous_) {
      const auto found = find_previous(scope);
      if (!found) return found.error();
      previous = *found;
      previous_of_org_[scope.first];
    }
    for (auto& [org, previous] : previous_of_org_) {
      auto find = database_.prepare("SELECT max(run) FROM assay_run_scope WHERE org = ?");
      if (!find) return std::move(find).error();
      const auto row = find->bind(1, std::string_view(org)).step();
      if (!row) return row.error();
      if (!find->is_null(0)) previous = find->integer(0);
    }
    auto insert = database_.prepare(
        "INSERT INTO assay_run_scope (run, org, pack, previous) VALUES (?, ?, ?, ?)");
    if (!insert) return std::move(insert).error();
    for (const auto& [scope, previous] : previous_) {
      auto done = insert->bind(1, number_)
                      .bind(2, std::string_view(scope.first))
                      .bind(3, std::string_view(scope.second))
                      .bind(4, previous)
                      .run();
      if (!done) return done;
    }
    return Ok{};
  }

  Status record_counts() {
    auto insert = database_.prepare(
        "INSERT INTO assay_rule_count (run, org, pack, rule, satisfied, not_satisfied, "
        "undetermined, "
        "not_applicable) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return std::move(insert).error();
    for (const RuleCount& count : run_.counts) {
      auto done = insert->bind(1, number_)
                      .bind(2, std::string_view(count.org))
                      .bind(3, std::string_view(count.pack))
                      .bind(4, std::string_view(count.rule))
                      .bind(5, count.satisfied)
                      .bind(6, count.not_satisfied)
                      .bind(7, count.undetermined)
                      .bind(8, count.not_applicable)
                      .run();
      if (!done) return done;
    }
    return Ok{};
  }

  // The packs of a task are those of its findings; a task whose findings are gone keeps the packs
  // it had.
  std::string packs_of(const model::Task& task, const std::map<std::string, std::string>& pack_of,
                       const std::string& earlier) const {
    std::vector<std::string> packs;
    for (const std::string& finding : task.findings) {
      if (const auto found = pack_of.find(finding); found != pack_of.end())
        packs.push_back(found->second);
    }
    if (!packs.empty()) return to_json(packs);
    if (!earlier.empty()) return earlier;
    for (const RunPack& pack : run_.packs) packs.push_back(pack.id);
    return to_json(packs);
  }

  // The latest interval of the task, whenever it was.
  Result<std::optional<std::pair<std::int64_t, Open>>> find_task(const std::string& id) {
    auto find = database_.prepare(
        "SELECT number, status, packs, body, last_run FROM assay_task WHERE id = ? ORDER BY "
        "last_run DESC, "
        "number DESC LIMIT 1");
    if (!find) return std::move(find).error();
    const auto row = find->bind(1, std::string_view(id)).step();
    if (!row) return row.error();
    if (!*row) return std::optional<std::pair<std::int64_t, Open>>{};
    return std::optional(
        std::pair(find->integer(4), Open{find->integer(0), std::string(find->text(1)),
                                         std::string(find->text(2)), std::string(find->text(3))}));
  }

  Status record_tasks(std::span<const model::Finding> findings,
                      std::span<const model::Task> tasks) {
    std::map<std::string, std::string> pack_of;
    for (const model::Finding& finding : findings) pack_of[finding.id] = finding.pack;
    auto extend = database_.prepare("UPDATE assay_task SET last_run = ? WHERE number = ?");
    if (!extend) return std::move(extend).error();
    auto insert = database_.prepare(
        "INSERT INTO assay_task (id, first_run, last_run, org, owner, due, severity, status, "
        "packs, body) "
        "VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    if (!insert) return std::move(insert).error();
    for (const model::Task& task : tasks) {
      const auto earlier = find_task(task.id);
      if (!earlier) return earlier.error();
      const std::string packs = packs_of(task, pack_of, *earlier ? (*earlier)->second.packs : "");
      const std::string body = to_json(task);
      const auto previous = previous_of_org_[task.org];
      if (*earlier && previous == (*earlier)->first && (*earlier)->second.body == body &&
          (*earlier)->second.packs == packs) {
        auto done = extend->bind(1, number_).bind(2, (*earlier)->second.number).run();
        if (!done) return done;
        continue;
      }
      auto done = insert->bind(1, std::string_view(task.id))
                      .bind(2, number_)
                      .bind(3, std::string_view(task.org))
                      .bind(4, std::string_view(task.owner))
                      .bind(5, std::string_view(task.due))
                      .bind(6, name(task.severity))
                      .bind(7, std::string_view(task.status))
                      .bind(8, std::string_view(packs))
                      .bind(9, std::string_view(body))
                      .run();
      if (!done) return done;
    }
    return Ok{};
  }

  const Database& database_;
  const Run& run_;
  std::int64_t number_;
  PreviousRuns previous_;
  std::map<std::string, std::optional<std::int64_t>> previous_of_org_;
};

}  // namespace

struct Recording::State {
  const Database& database;
  Transaction transaction;
  std::int64_t number;
};

Recording::Recording(std::unique_ptr<State> state) : state_(std::move(state)) {}
Recording::~Recording() = default;
Recording::Recording(Recording&&) noexcept = default;
Recording& Recording::operator=(Recording&&) noexcept = default;

Result<Recording> Recording::begin(const Database& database) {
  auto transaction = database.begin();
  if (!transaction) return std::move(transaction).error();
  const auto last = database.integer("SELECT coalesce(max(id), 0) FROM assay_run");
  if (!last) return last.error();
  return Recording(std::make_unique<State>(State{database, std::move(*transaction), *last + 1}));
}

std::int64_t Recording::number() const { return state_->number; }

Status Recording::keep(const Run& run, std::span<const model::Finding> findings,
                       std::span<const model::Task> tasks) {
  auto done = Recorder(state_->database, run, state_->number).record(findings, tasks);
  if (done) done = state_->transaction.commit();
  if (done) state_->database.checkpoint();
  return done;
}

}  // namespace assay::store
