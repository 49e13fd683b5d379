#include "engine/store/run_record.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/store/finding_json.h"
#include "engine/store/finding_record.h"
#include "engine/store/row.h"

namespace assay::store {
namespace {

Status read_packs(const Database& database, Run& run) {
  auto rows = database.prepare(
      "SELECT pack, version, digest FROM assay_run_pack WHERE run = ? ORDER BY pack");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run.number);
  return for_each(*rows, [&](const Statement& row) -> Status {
    run.packs.push_back(
        {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))});
    return Ok{};
  });
}

Status read_orgs(const Database& database, Run& run) {
  auto rows =
      database.prepare("SELECT DISTINCT org FROM assay_run_scope WHERE run = ? ORDER BY org");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run.number);
  return for_each(*rows, [&](const Statement& row) -> Status {
    run.orgs.emplace_back(row.text(0));
    return Ok{};
  });
}

Status read_counts(const Database& database, Run& run) {
  auto rows = database.prepare(
      "SELECT org, pack, rule, satisfied, not_satisfied, undetermined, not_applicable FROM "
      "assay_rule_count WHERE run = ? ORDER BY org, pack, rule");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run.number);
  return for_each(*rows, [&](const Statement& row) -> Status {
    run.counts.push_back({std::string(row.text(0)), std::string(row.text(1)),
                          std::string(row.text(2)), row.integer(3), row.integer(4), row.integer(5),
                          row.integer(6)});
    return Ok{};
  });
}

bool is_subset(const model::List& some, std::span<const std::string> all) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  });
}

// An unbroken row of runs that had the finding.
struct Stretch {
  std::int64_t last = 0;  // run
  model::Grade grade = model::Grade::none;
};

// What ended before the horizon: the rows of a finding hang together where they say the same since
// when.
Status read_closed(const Database& database, const Scope& scope, const Horizon& horizon,
                   History& history) {
  auto find_runs = database.prepare(
      "SELECT s.run, r.as_of FROM assay_run_scope s JOIN assay_run r ON r.id = s.run WHERE s.org = "
      "? AND s.pack = ? AND s.run < ? ORDER BY s.run");
  if (!find_runs) return std::move(find_runs).error();
  find_runs->bind(1, std::string_view(scope.first))
      .bind(2, std::string_view(scope.second))
      .bind(3, horizon.before);
  std::vector<std::pair<std::int64_t, Date>> runs;
  auto done = for_each(*find_runs, [&](const Statement& row) -> Status {
    const auto day = parse_date(row.text(1));
    if (day) runs.emplace_back(row.integer(0), *day);
    return Ok{};
  });
  if (!done || runs.size() < 2) return done;
  auto rows = database.prepare(
      "SELECT f.ids, f.first_seen, f.last_run, c.grade FROM assay_content c JOIN assay_finding f "
      "ON f.content = c.id WHERE c.org = ? AND c.pack = ? AND f.first_run < ?");
  if (!rows) return std::move(rows).error();
  rows->bind(1, std::string_view(scope.first))
      .bind(2, std::string_view(scope.second))
      .bind(3, horizon.before);
  std::map<std::pair<std::string, std::string>, Stretch> stretches;  // by (id, since when)
  done = for_each(*rows, [&](const Statement& row) -> Status {
    for_each_id(row.text(0), [&](std::string_view id) {
      Stretch& one = stretches[{std::string(id), std::string(row.text(1))}];
      one.last = std::max(one.last, row.integer(2));
      for (const model::Grade grade :
           {model::Grade::observation, model::Grade::minor, model::Grade::major}) {
        if (row.text(3) == name(grade)) one.grade = std::max(one.grade, grade);
      }
    });
    return Ok{};
  });
  if (!done) return done;
  for (const auto& [key, one] : stretches) {
    // A run of an earlier day looks back; it closes nothing.
    const auto ended =
        std::find_if(runs.rbegin(), runs.rend(),
                     [&, last = one.last](const auto& run) { return run.first <= last; });
    if (ended == runs.rend()) continue;
    const auto closing = std::find_if(runs.begin(), runs.end(), [&](const auto& run) {
      return run.first > ended->first && !(run.second < ended->second);
    });
    if (closing == runs.end() || horizon.as_of < closing->second) continue;
    model::Grade& grade = history.closed[key.first];
    grade = std::max(grade, one.grade);
  }
  return Ok{};
}

}  // namespace

Result<std::vector<Run>> read_runs(const Database& database) {
  auto rows = database.prepare(
      "SELECT id, as_of, known, engine_version, params, started_at, complete, snapshot FROM "
      "assay_run "
      "ORDER BY id");
  if (!rows) return std::move(rows).error();
  std::vector<Run> made;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    Run run;
    run.number = row.integer(0);
    const auto as_of = parse_date(row.text(1));
    if (!as_of)
      return Error{Code::database, "the store holds a run without a date", database.file()};
    run.as_of = *as_of;
    run.known = row.integer(2);
    run.engine_version = row.text(3);
    run.params = row.text(4);
    run.started_at = row.text(5);
    run.complete = row.integer(6) != 0;
    run.snapshot = row.text(7);
    made.push_back(std::move(run));
    return Ok{};
  });
  if (!done) return std::move(done).error();
  for (Run& run : made) {
    if (done = read_packs(database, run); !done) return std::move(done).error();
    if (done = read_orgs(database, run); !done) return std::move(done).error();
    if (done = read_counts(database, run); !done) return std::move(done).error();
  }
  return made;
}

Result<std::vector<model::Task>> read_tasks(const Database& database, std::int64_t run) {
  auto rows = database.prepare(
      "SELECT body FROM assay_task t WHERE first_run <= ?1 AND last_run >= ?1 AND EXISTS (SELECT 1 "
      "FROM "
      "assay_run_scope s WHERE s.run = ?1 AND s.org = t.org) ORDER BY "
      "json_extract(body, '$.order') = 0, json_extract(body, '$.order'), id");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run);
  std::vector<model::Task> made;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    auto task = parse_task(row.text(0));
    if (!task) return std::move(task).error();
    made.push_back(std::move(*task));
    return Ok{};
  });
  if (!done) return std::move(done).error();
  return made;
}

Result<History> read_history(const Database& database, std::span<const std::string> orgs,
                             std::span<const std::string> packs, const Horizon& horizon) {
  History made;
  for (const std::string& org : orgs) {
    for (const std::string& pack : packs) {
      auto done = read_closed(database, {org, pack}, horizon, made);
      if (!done) return std::move(done).error();
    }
  }
  auto open = database.prepare(
      "SELECT f.ids, f.first_seen FROM assay_finding f JOIN assay_content c ON c.id = f.content "
      "WHERE c.org = ?1 AND c.pack = ?2 AND f.last_run = (SELECT max(run) FROM assay_run_scope "
      "WHERE org = ?1 AND pack = ?2)");
  if (!open) return std::move(open).error();
  auto tasks = database.prepare(
      "SELECT t.packs, t.body FROM assay_task t WHERE t.org = ? AND t.number = (SELECT u.number "
      "FROM "
      "assay_task u WHERE u.id = t.id ORDER BY u.last_run DESC, u.number DESC LIMIT 1) ORDER BY "
      "t.id");
  if (!tasks) return std::move(tasks).error();
  for (const std::string& org : orgs) {
    for (const std::string& pack : packs) {
      open->bind(1, std::string_view(org)).bind(2, std::string_view(pack));
      auto done = for_each(*open, [&](const Statement& row) -> Status {
        for_each_id(row.text(0),
                    [&](std::string_view id) { made.first_seen.emplace(id, row.text(1)); });
        return Ok{};
      });
      if (!done) return std::move(done).error();
    }
    tasks->bind(1, std::string_view(org));
    auto done = for_each(*tasks, [&](const Statement& row) -> Status {
      const auto of = parse_list(row.text(0));
      if (!of) return of.error();
      if (!is_subset(*of, packs)) return Ok{};
      auto task = parse_task(row.text(1));
      if (!task) return std::move(task).error();
      made.tasks.push_back(std::move(*task));
      return Ok{};
    });
    if (!done) return std::move(done).error();
  }
  return made;
}

}  // namespace assay::store
