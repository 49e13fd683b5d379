#include "engine/cli/kept.h"

#include <filesystem>

#include "engine/base/text.h"
#include "engine/json/read.h"

namespace assay::cli {
namespace {

std::optional<store::FactStore> open(const Call& call, const model::Schema& schema) {
  auto store = store::FactStore::open(call.given.text("DB"), schema, store::OpenMode::read);
  if (!store) return call.journal.fail(store.error()), std::nullopt;
  return std::move(*store);
}

std::optional<store::Run> find_run(const Call& call, const store::FactStore& store) {
  std::optional<std::int64_t> number;
  if (call.given.has("--run")) {
    number = whole_number(call, "--run", 0, 1, INT64_MAX);
    if (!number) return std::nullopt;
  }
  auto runs = store.runs();
  if (!runs) return call.journal.fail(runs.error()), std::nullopt;
  if (runs->empty()) {
    call.journal.fail(
        {Code::usage, "no run is kept here yet; `assay assess` makes one", call.given.text("DB")});
    return std::nullopt;
  }
  if (!number) return runs->back();
  for (store::Run& run : *runs) {
    if (run.number == *number) return std::move(run);
  }
  call.journal.fail({Code::usage,
                     "there is no run " + std::to_string(*number) + "; the last is " +
                         std::to_string(runs->back().number),
                     call.given.text("DB")});
  return std::nullopt;
}

// The packs of the run: those --pack names, which must be all of them, else the ones it was made
// with, of which only the shipped ones are found by their id.
std::optional<Ready> ready_for(const Call& call, const store::Run& run) {
  Ready ready{api::shipped_home(), {}, {}};
  std::vector<std::string> wanted = call.given.list("--pack");
  if (wanted.empty()) {
    for (const store::RunPack& pack : run.packs) wanted.push_back(pack.id);
  }
  auto places = api::find_packs(ready.home, wanted);
  if (!places) {
    Error error = places.error();
    error.message +=
        "; run " + std::to_string(run.number) + " was made with it, name its folder with `--pack`";
    return call.journal.fail(error), std::nullopt;
  }
  ready.places = std::move(*places);
  auto vocabulary = api::load_vocabulary(ready.home, ready.places);
  if (!vocabulary) return call.journal.fail(vocabulary.error()), std::nullopt;
  ready.vocabulary = std::move(*vocabulary);
  if (!accept_crosswalks(call, ready.vocabulary)) return std::nullopt;
  return ready;
}

std::optional<packs::Params> parameters_of(const Call& call, const store::Run& run) {
  auto read = json::parse(run.params, "parameters of the run", Code::database);
  if (!read) return call.journal.fail(read.error()), std::nullopt;
  packs::Params parameters;
  if (read->object() != nullptr) {
    for (const json::Member& member : *read->object()) {
      if (member.value.string() != nullptr) parameters[member.name] = *member.value.string();
    }
  }
  return parameters;
}

}  // namespace

std::optional<Kept> find_kept(const Call& call) {
  const auto ready = prepare_all(call);
  if (!ready) return std::nullopt;
  const auto store = open(call, ready->vocabulary.schema);
  if (!store) return std::nullopt;
  auto run = find_run(call, *store);
  if (!run) return std::nullopt;
  auto findings = store->findings(run->number);
  if (!findings) return call.journal.fail(findings.error()), std::nullopt;
  auto tasks = store->tasks(run->number);
  if (!tasks) return call.journal.fail(tasks.error()), std::nullopt;
  return Kept{std::move(*run), std::move(*findings), std::move(*tasks)};
}

std::optional<Opened> open_runs(const Call& call) {
  auto ready = prepare_all(call);
  if (!ready) return std::nullopt;
  auto store = open(call, ready->vocabulary.schema);
  if (!store) return std::nullopt;
  auto runs = store->runs();
  if (!runs) return call.journal.fail(runs.error()), std::nullopt;
  return Opened{std::move(*ready), std::move(*store), std::move(*runs)};
}

std::optional<std::pair<Ready, api::Packs>> packs_of(const Call& call, const store::Run& run) {
  auto ready = ready_for(call, run);
  if (!ready) return std::nullopt;
  const auto parameters = parameters_of(call, run);
  if (!parameters) return std::nullopt;
  const auto workers = threads(call);
  if (!workers) return std::nullopt;
  call.journal.step("packs");
  auto packs = api::load_packs(ready->home, ready->vocabulary, ready->places, *parameters,
                               packs::Read::rules, *workers);
  if (!packs) return call.journal.fail(packs.error()), std::nullopt;
  if (!accept(call, *packs)) return std::nullopt;
  return std::pair(std::move(*ready), std::move(*packs));
}

std::optional<Again> evaluate_again(const Call& call) {
  const auto workers = threads(call);
  if (!workers) return std::nullopt;
  const auto all = prepare_all(call);
  if (!all) return std::nullopt;
  const auto first = open(call, all->vocabulary.schema);
  if (!first) return std::nullopt;
  const auto about = find_run(call, *first);
  if (!about) return std::nullopt;
  auto found = packs_of(call, *about);
  if (!found) return std::nullopt;
  auto& [ready, packs] = *found;
  auto store = open(call, ready.vocabulary.schema);
  if (!store) return std::nullopt;
  call.journal.step("assess");
  auto run = api::repeat(*store, ready.vocabulary, packs, *about, *workers);
  if (!run) return call.journal.fail(run.error()), std::nullopt;
  return Again{std::move(ready), std::move(*store), std::move(packs), std::move(*run)};
}

void no_such_org(const Call& call, const Again& again, const std::string& org) {
  std::vector<std::string> known;
  for (const model::OrgPosture& one : again.run.posture.orgs) known.push_back(one.org);
  call.journal.fail(
      {Code::usage,
       "the run has no organisation `" + text::printable(org) + "`" + text::suggestion(org, known),
       ""});
}

}  // namespace assay::cli
