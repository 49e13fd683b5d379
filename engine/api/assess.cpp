#include "engine/api/assess.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "engine/api/audit.h"
#include "engine/api/evaluate.h"
#include "engine/assess/assess.h"
#include "engine/assess/attestations.h"
#include "engine/base/parallel.h"
#include "engine/json/write.h"
#include "engine/judge/flow.h"
#include "engine/judge/judge.h"
#include "engine/packs/answered.h"
#include "engine/packs/functions.h"
#include "engine/plan/plan.h"

namespace assay::api {
namespace {

std::string to_json(const packs::Params& parameters) {
  json::Writer writer;
  writer.open_object();
  for (const auto& [name, value] : parameters) writer.member(name, value);
  writer.close_object();
  return writer.take();
}

assess::Options options_of(const Vocabulary& vocabulary, const Packs& packs, unsigned threads) {
  return {
      .threads = threads, .relations = judge::supporting(vocabulary.crosswalks), .ask = packs.ask};
}

// The facts of `now` on a later day: what has lapsed by then has lapsed, and a register that `then`
// no longer has complete is open.
model::Snapshot age(model::Snapshot now, const model::Snapshot& then) {
  now.as_of = then.as_of;
  for (auto& [kind, table] : now.tables) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
      table.lapsed[row] = table.valid_to[row] < now.as_of.days ? 1 : 0;
    }
  }
  for (auto& [key, about] : now.registers) {
    const model::Register later = then.register_of(key.first, key.second);
    about.complete = about.complete && later.complete;
    if (about.contradicted.empty()) about.contradicted = later.contradicted;
  }
  return now;
}

}  // namespace

Run evaluate(model::Snapshot snapshot, const Vocabulary& vocabulary, const Packs& packs,
             unsigned threads) {
  Run run;
  run.snapshot = std::move(snapshot);
  run.about.snapshot = model::digest_of(run.snapshot);  // of the facts, before anything is computed
  assess::compute_attestations(run.snapshot);
  const auto options = options_of(vocabulary, packs, threads);
  assess::Judged judged = assess::judge(run.snapshot, packs.rules, options);
  run.assessment = std::move(judged.assessment);
  run.findings = std::move(judged.findings);
  run.about.as_of = run.snapshot.as_of;
  run.about.known = run.snapshot.known;
  run.about.orgs = run.snapshot.orgs;
  for (const packs::Loaded& pack : packs.packs)
    run.about.packs.push_back({pack.id, pack.version, pack.digest});
  run.about.params = to_json(packs.parameters);
  run.about.engine_version = version();
  return run;
}

std::optional<std::string> only_org(const store::Run& about) {
  if (about.orgs.size() == 1) return about.orgs.front();
  return std::nullopt;
}

Result<model::Snapshot> aged(const store::FactStore& store, const store::Run& about, Date day) {
  auto now = store.snapshot(about.as_of, about.known, only_org(about));
  if (!now) return now;
  const auto then = store.snapshot(day, about.known, only_org(about));
  if (!then) return then.error();
  return age(std::move(*now), *then);
}

namespace {

std::vector<store::RuleCount> counts_of(const model::Posture& posture) {
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  std::vector<store::RuleCount> counts;
  for (const model::RuleTally& rule : posture.rules) {
    if (rule.org.empty()) continue;
    counts.push_back({rule.org, rule.pack, rule.rule,
                      number(rule.tally.of(model::Outcome::satisfied)),
                      number(rule.tally.of(model::Outcome::not_satisfied)),
                      number(rule.tally.of(model::Outcome::undetermined)),
                      number(rule.tally.of(model::Outcome::not_applicable))});
  }
  return counts;
}

// Complete: every sentence was evaluated for every subject, and something was decided.
bool is_complete(const model::Assessment& assessment, const model::Posture& posture) {
  const auto failed = [](model::Reason reason) {
    return reason == model::Reason::rule_error || reason == model::Reason::limit;
  };
  for (const model::RuleResult& rule : assessment.rules) {
    for (const model::ExpectationResult& sentence : rule.expectations) {
      if (std::any_of(sentence.reason.begin(), sentence.reason.end(), failed)) return false;
    }
  }
  return posture.whole.decided() > 0;
}

// Same facts, same packs, same parameters, same day, same engine.
bool is_same(const store::Run& a, const store::Run& b) {
  return a.as_of == b.as_of && a.snapshot == b.snapshot && a.packs == b.packs &&
         a.params == b.params && a.engine_version == b.engine_version && a.orgs == b.orgs;
}

struct Before {
  judge::History findings;
  std::vector<model::Task> tasks;
};

// What was closed once is marked: as closed, or as back where it is open again.
void add_closed(const std::map<std::string, model::Grade>& closed, judge::History& findings) {
  for (const auto& [id, grade] : closed) {
    const auto [found, fresh] =
        findings.try_emplace(id, judge::Earlier{.grade = grade, .closed = true});
    if (fresh) continue;
    found->second.grade = grade;
    found->second.returned = true;
  }
}

// What a run is judged against: the runs before it. A later as-of date is no past.
Result<Before> before(const store::FactStore& store, const store::Run& about) {
  std::vector<std::string> ids;
  for (const store::RunPack& pack : about.packs) ids.push_back(pack.id);
  auto history = store.history(about.orgs, ids, {.as_of = about.as_of});
  if (!history) return std::move(history).error();
  Before made;
  made.tasks = std::move(history->tasks);
  for (const auto& [id, first_seen] : history->first_seen) {
    const auto day = parse_date(first_seen);
    if (day && *day <= about.as_of)
      made.findings.emplace(id, judge::Earlier{.first_seen = first_seen});
  }
  add_closed(history->closed, made.findings);
  return made;
}

Result<Run> evaluate(const store::FactStore& store, const Vocabulary& vocabulary,
                     const Packs& packs, const AssessRequest& request) {
  auto snapshot = store.snapshot(request.as_of, request.known, request.org);
  if (!snapshot) return std::move(snapshot).error();
  return evaluate(std::move(*snapshot), vocabulary, packs, request.threads);
}

// As the kept run had it: since when each finding stands, and the tasks.
Result<Before> as_kept(const store::FactStore& store, const store::Run& about) {
  const auto first_seen = store.first_seen(about.number);
  if (!first_seen) return first_seen.error();
  auto tasks = store.tasks(about.number);
  if (!tasks) return std::move(tasks).error();
  Before made;
  made.tasks = std::move(*tasks);
  for (const auto& [id, since] : *first_seen)
    made.findings.emplace(id, judge::Earlier{.first_seen = since});
  std::vector<std::string> ids;
  for (const store::RunPack& pack : about.packs) ids.push_back(pack.id);
  auto history = store.history(about.orgs, ids, {.before = about.number, .as_of = about.as_of});
  if (!history) return std::move(history).error();
  add_closed(history->closed, made.findings);
  return made;
}

bool is_open(const model::Finding& finding) {
  return finding.outcome == model::Outcome::not_satisfied ||
         finding.outcome == model::Outcome::undetermined;
}

// In place: findings are large, and the advised ones few.
void set_advised_apart(Run& run) {
  auto kept = run.findings.begin();
  for (model::Finding& finding : run.findings) {
    if (!is_open(finding)) {
      run.advised.push_back(std::move(finding));
      continue;
    }
    if (&*kept != &finding) *kept = std::move(finding);
    ++kept;
  }
  run.findings.erase(kept, run.findings.end());
}

Status conclude(Run& run, const store::FactStore& store, const Vocabulary& vocabulary,
                const Packs& packs, unsigned threads) {
  auto past = run.about.number == 0 ? before(store, run.about) : as_kept(store, run.about);
  if (!past) return std::move(past).error();
  run.posture = judge::judge(run.snapshot, packs.rules, run.assessment, run.findings,
                             vocabulary.catalogs, run.about.as_of, past->findings, threads);
  run.tasks = run.about.number == 0 ? plan::plan(run.snapshot, run.findings, past->tasks,
                                                 packs.rules, run.about.as_of)
                                    : std::move(past->tasks);
  set_advised_apart(run);
  run.about.counts = counts_of(run.posture);
  run.about.complete = is_complete(run.assessment, run.posture);
  return Ok{};
}

}  // namespace

bool Packs::refused() const {
  return std::any_of(packs.begin(), packs.end(), [](const packs::Loaded& pack) {
    return std::any_of(pack.issues.begin(), pack.issues.end(), [](const packs::Issue& issue) {
      return issue.severity == packs::Issue::Severity::error;
    });
  });
}

Result<Packs> load_packs(const Home& home, const Vocabulary& vocabulary,
                         std::span<const PackPlace> places, const packs::Params& parameters,
                         packs::Read read, unsigned threads) {
  std::vector<Result<packs::Loaded>> loaded(places.size(), Error{});
  for_each_index(places.size(), threads, [&](std::size_t i) {
    loaded[i] = packs::load(places[i].folder, vocabulary.shipped, vocabulary.shipped_catalogs,
                            {.program = home.cage, .limits = {}}, parameters, read);
  });
  Packs made;
  made.parameters = parameters;
  std::map<std::string, std::string> folders;  // by the id of the pack that lies there
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!loaded[i]) return std::move(loaded[i]).error();
    const std::string folder = places[i].folder.generic_string();
    const auto [one, alone] = folders.try_emplace(loaded[i]->id, folder);
    if (!alone && !loaded[i]->id.empty()) {
      return Error{Code::pack,
                   "the packs in `" + one->second + "` and `" + folder + "` have one id, `" +
                       one->first + "`; findings could not be told apart",
                   ""};
    }
    made.packs.push_back(std::move(*loaded[i]));
  }
  std::sort(made.packs.begin(), made.packs.end(),
            [](const auto& a, const auto& b) { return a.id < b.id; });
  packs::Answered answered;
  for (packs::Loaded& pack : made.packs) {
    for (packs::Issue& issue : answered.add(pack)) pack.issues.push_back(std::move(issue));
  }
  for (const packs::Loaded& pack : made.packs)
    made.rules.insert(made.rules.end(), pack.rules.begin(), pack.rules.end());
  made.ask = packs::functions_of(made.packs);
  return made;
}

Result<Run> assess(const store::FactStore& store, const Vocabulary& vocabulary, const Packs& packs,
                   const AssessRequest& request) {
  auto run = evaluate(store, vocabulary, packs, request);
  if (!run) return run;
  auto runs = store.runs();
  if (!runs) return std::move(runs).error();
  if (!runs->empty() && is_same(runs->back(), run->about)) {
    run->about.number = runs->back().number;
    run->about.started_at = runs->back().started_at;
  }
  if (auto concluded = conclude(*run, store, vocabulary, packs, request.threads); !concluded)
    return std::move(concluded).error();
  return run;
}

Result<std::optional<store::Recording>> begin_keeping(store::FactStore& store, Run& run,
                                                      std::string started_at) {
  if (run.about.number != 0) return std::optional<store::Recording>{};
  auto recording = store.begin_run();
  if (!recording) return std::move(recording).error();
  run.about.started_at = std::move(started_at);
  run.about.number = recording->number();
  return std::optional(std::move(*recording));
}

Status keep(store::FactStore& store, Run& run, std::string started_at) {
  auto recording = begin_keeping(store, run, std::move(started_at));
  if (!recording) return std::move(recording).error();
  return *recording ? (*recording)->keep(run.about, run.findings, run.tasks) : Status(Ok{});
}

Result<Run> repeat(const store::FactStore& store, const Vocabulary& vocabulary, const Packs& packs,
                   const store::Run& about, unsigned threads) {
  auto run =
      evaluate(store, vocabulary, packs, {about.as_of, about.known, only_org(about), threads});
  if (!run) return run;
  for (const store::RunPack& pack : about.packs) {
    const auto found =
        std::find_if(packs.packs.begin(), packs.packs.end(),
                     [&](const packs::Loaded& loaded) { return loaded.id == pack.id; });
    if (found == packs.packs.end()) {
      return Error{Code::pack,
                   "run " + std::to_string(about.number) + " was made with pack `" + pack.id +
                       "` too; name it with `--pack` as well",
                   ""};
    }
    if (found->digest != pack.digest) {
      return Error{Code::pack,
                   "run " + std::to_string(about.number) + " was made with pack `" + pack.id +
                       "` " + pack.version + " (" + pack.digest.substr(0, 12) +
                       "…), which is not the one at hand; name the folder of the " +
                       "old one with `--pack`, or assess again",
                   ""};
    }
  }
  run->about.number = about.number;
  run->about.started_at = about.started_at;
  if (auto concluded = conclude(*run, store, vocabulary, packs, threads); !concluded)
    return std::move(concluded).error();
  return run;
}

Result<Run> judge_as_of(const store::FactStore& store, const Vocabulary& vocabulary,
                        const Packs& packs, const store::Run& about, Date day, unsigned threads) {
  auto snapshot = aged(store, about, day);
  if (!snapshot) return std::move(snapshot).error();
  Run run = evaluate(std::move(*snapshot), vocabulary, packs, threads);
  if (auto concluded = conclude(run, store, vocabulary, packs, threads); !concluded)
    return std::move(concluded).error();
  return run;
}

std::vector<model::Finding> all_findings(const Run& run, const Vocabulary& vocabulary,
                                         const Packs& packs) {
  auto all = assess::findings(run.snapshot, packs.rules, run.assessment,
                              options_of(vocabulary, packs, 1), assess::Which::all);
  // What was judged beside the outcome: grade, waiver and since when.
  struct Judged {
    const model::Finding* finding;
    const std::string* first_seen;
  };
  std::unordered_map<std::string_view, Judged> judged;
  for (const std::vector<model::Finding>* some : {&run.findings, &run.advised}) {
    for (const model::Finding& finding : *some) {
      judged[finding.id] = {&finding, &finding.first_seen};
      for (const model::Alike& one : finding.alike) judged[one.id] = {&finding, &one.first_seen};
    }
  }
  for (model::Finding& finding : all) {
    const auto found = judged.find(finding.id);
    if (found == judged.end()) continue;
    finding.grade = found->second.finding->grade;
    finding.waiver = found->second.finding->waiver;
    finding.first_seen = *found->second.first_seen;
  }
  return all;
}

std::string version() { return ASSAY_VERSION; }

}  // namespace assay::api
