#include "engine/api/diff.h"

#include <algorithm>
#include <set>

#include "engine/api/evaluate.h"
#include "engine/judge/diff.h"

namespace assay::api {
namespace {

std::set<std::pair<std::string, std::string>> scopes(const store::Run& run) {
  std::set<std::pair<std::string, std::string>> made;
  for (const std::string& org : run.orgs) {
    for (const store::RunPack& pack : run.packs) made.insert({org, pack.id});
  }
  return made;
}

model::DiffRun name_run(const store::Run& run) {
  model::DiffRun made{.run = run.number, .as_of = to_text(run.as_of), .packs = {}};
  for (const store::RunPack& pack : run.packs) {
    made.packs.push_back(pack.id + " " + pack.version + " (" + pack.digest.substr(0, 12) + ")");
  }
  return made;
}

// Packs that both runs judged by are the same, and so are their parameters.
bool same_rules(const store::Run& from, const store::Run& to) {
  if (from.params != to.params) return false;
  return std::all_of(to.packs.begin(), to.packs.end(), [&](const store::RunPack& pack) {
    return std::none_of(from.packs.begin(), from.packs.end(), [&](const store::RunPack& other) {
      return other.id == pack.id && other.digest != pack.digest;
    });
  });
}

// Ids that runs before the earlier one had, and that were closed by then.
Result<std::set<std::string>> closed_before(const store::FactStore& store, const store::Run& from) {
  std::vector<std::string> packs;
  for (const store::RunPack& pack : from.packs) packs.push_back(pack.id);
  auto history = store.history(from.orgs, packs, {.before = from.number + 1});
  if (!history) return std::move(history).error();
  std::set<std::string> ids;
  for (const auto& [id, grade] : history->closed) ids.insert(id);
  return ids;
}

}  // namespace

bool are_packs_of(const Packs& packs, const store::Run& run) {
  return std::all_of(run.packs.begin(), run.packs.end(), [&](const store::RunPack& pack) {
    return std::any_of(packs.packs.begin(), packs.packs.end(), [&](const packs::Loaded& loaded) {
      return loaded.id == pack.id && loaded.digest == pack.digest;
    });
  });
}

Result<model::Diff> diff(const store::FactStore& store, const Vocabulary& vocabulary,
                         const Packs* packs, const store::Run& from, const store::Run& to,
                         unsigned threads) {
  auto before = store.findings(from.number);
  if (!before) return std::move(before).error();
  auto after = store.findings(to.number);
  if (!after) return std::move(after).error();
  auto earlier = closed_before(store, from);
  if (!earlier) return std::move(earlier).error();
  judge::DiffInput input{.from = *before,
                         .to = *after,
                         .same_rules = same_rules(from, to),
                         .same_day = from.as_of == to.as_of,
                         .earlier = std::move(*earlier),
                         .judged_from = scopes(from),
                         .judged_to = scopes(to)};
  judge::Outcomes later_rules;
  judge::Outcomes later_day;
  if (packs != nullptr) {
    auto snapshot = store.snapshot(from.as_of, from.known, only_org(from));
    if (!snapshot) return std::move(snapshot).error();
    later_rules =
        judge::outcomes_of(evaluate(std::move(*snapshot), vocabulary, *packs, threads).findings);
    auto older = aged(store, from, to.as_of);
    if (!older) return std::move(older).error();
    later_day =
        judge::outcomes_of(evaluate(std::move(*older), vocabulary, *packs, threads).findings);
    input.later_rules = &later_rules;
    input.later_day = &later_day;
  }
  model::Diff made = judge::compare(
      input, packs == nullptr ? std::span<const model::Rule>() : std::span(packs->rules));
  made.from = name_run(from);
  made.to = name_run(to);
  return made;
}

}  // namespace assay::api
