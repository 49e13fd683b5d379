#include "engine/cli/common.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <ostream>
#include <thread>

#include "engine/base/file.h"
#include "engine/base/text.h"

namespace assay::cli {
namespace {

std::optional<std::int64_t> parse_whole(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// A parameter that no rule has would silently change nothing.
bool knows_parameters(const Call& call, const api::Packs& packs) {
  std::vector<std::string> names;
  for (const model::Rule& rule : packs.rules) {
    for (const auto& [name, value] : rule.params) names.push_back(name);
  }
  for (const auto& [name, value] : packs.parameters) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    call.journal.fail(
        {Code::usage,
         "no rule has a parameter `" + text::printable(name) + "`" + text::suggestion(name, names),
         ""});
    return false;
  }
  return true;
}

}  // namespace

std::optional<Date> as_of(const Call& call) {
  const std::string text = call.given.text("--as-of");
  if (text.empty()) return call.clock.today();
  const auto date = parse_date(text);
  if (!date) {
    call.journal.fail(
        {Code::usage,
         "`--as-of " + text::printable(text) + "` is no day; expected one like `2024-12-31`", ""});
  }
  return date;
}

std::optional<std::string> given(const Call& call, std::string_view name) {
  if (!call.given.has(name)) return std::nullopt;
  return call.given.text(name);
}

std::optional<std::int64_t> whole_number(const Call& call, std::string_view name,
                                         std::int64_t otherwise, std::int64_t least,
                                         std::int64_t most) {
  if (!call.given.has(name)) return otherwise;
  const std::string text = call.given.text(name);
  const auto number = parse_whole(text);
  if (number && *number >= least && *number <= most) return number;
  call.journal.fail({Code::usage,
                     "`" + std::string(name) + " " + text::printable(text) +
                         "`: expected a whole number from " + std::to_string(least) + " to " +
                         std::to_string(most),
                     ""});
  return std::nullopt;
}

std::optional<unsigned> threads(const Call& call) {
  const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
  const auto number = whole_number(call, "--threads", cores, 1, 1024);
  if (!number) return std::nullopt;
  return static_cast<unsigned>(*number);
}

std::optional<packs::Params> parameters(const Call& call) {
  packs::Params parameters;
  for (const std::string& word : call.given.list("--param")) {
    const auto sign = word.find('=');
    if (sign == 0 || sign == std::string::npos) {
      call.journal.fail(
          {Code::usage, "`--param " + text::printable(word) + "`: expected `NAME=VALUE`", ""});
      return std::nullopt;
    }
    const auto [known, fresh] = parameters.emplace(word.substr(0, sign), word.substr(sign + 1));
    if (!fresh) {
      call.journal.fail(
          {Code::usage, "parameter `" + text::printable(known->first) + "` is given twice", ""});
      return std::nullopt;
    }
  }
  return parameters;
}

std::optional<Threshold> threshold(const Call& call) {
  Threshold threshold;
  if (call.given.has("--fail-on")) {
    const std::string text = call.given.text("--fail-on");
    threshold.fail_on = model::parse_severity(text);
    if (!threshold.fail_on) {
      const std::vector<std::string> names{"critical", "high", "medium", "low", "info"};
      call.journal.fail({Code::usage,
                         "unknown severity `" + text::printable(text) + "`" +
                             text::suggestion(text, names) +
                             "; expected critical, high, medium, low or info",
                         ""});
      return std::nullopt;
    }
  }
  const auto percent = whole_number(call, "--allow-undetermined", 100, 0, 100);
  if (!percent) return std::nullopt;
  threshold.allow_undetermined = *percent;
  return threshold;
}

void judge_exit(const Call& call, const Threshold& threshold, const api::Run& run) {
  const model::Tally& whole = run.posture.whole;
  if (!run.about.complete) {
    call.journal.note(whole.decided() == 0
                          ? "assay: incomplete: nothing could be decided"
                          : "assay: incomplete: a rule was not evaluated for every subject");
    call.journal.mark(Exit::incomplete);
  }
  const std::size_t open = whole.of(model::Outcome::undetermined);
  if (open * 100 > whole.verdicts() * static_cast<std::size_t>(threshold.allow_undetermined)) {
    call.journal.note("assay: incomplete: more than " +
                      std::to_string(threshold.allow_undetermined) +
                      " % of the verdicts are undetermined");
    call.journal.mark(Exit::incomplete);
  }
  if (!threshold.fail_on) return;
  const bool reached =
      std::any_of(run.findings.begin(), run.findings.end(), [&](const auto& finding) {
        return finding.outcome == model::Outcome::not_satisfied && !finding.waived() &&
               finding.severity >= *threshold.fail_on;
      });
  if (reached) call.journal.mark(Exit::findings);
}

std::optional<Ready> prepare(const Call& call) {
  return prepare_packs(call, call.given.list("--pack"));
}

std::optional<Ready> prepare_all(const Call& call) { return prepare_packs(call, {}); }

std::optional<Ready> prepare_packs(const Call& call, const std::vector<std::string>& wanted) {
  auto ready = find_ready(call, wanted);
  if (!ready || !accept_crosswalks(call, ready->vocabulary)) return std::nullopt;
  return ready;
}

bool accept_crosswalks(const Call& call, const api::Vocabulary& vocabulary) {
  for (const Error& problem : vocabulary.problems) call.journal.fail(problem);
  return vocabulary.problems.empty();
}

std::optional<Ready> find_ready(const Call& call, const std::vector<std::string>& wanted) {
  Ready ready{api::shipped_home(), {}, {}};
  auto places = api::find_packs(ready.home, wanted);
  if (!places) return call.journal.fail(places.error()), std::nullopt;
  ready.places = std::move(*places);
  auto vocabulary = api::load_vocabulary(ready.home, ready.places);
  if (!vocabulary) return call.journal.fail(vocabulary.error()), std::nullopt;
  ready.vocabulary = std::move(*vocabulary);
  return ready;
}

std::optional<api::Packs> read_packs(const Call& call, const Ready& ready, packs::Read read) {
  const auto named = parameters(call);
  if (!named) return std::nullopt;
  const auto workers = threads(call);
  if (!workers) return std::nullopt;
  auto packs = api::load_packs(ready.home, ready.vocabulary, ready.places, *named, read, *workers);
  if (!packs) return call.journal.fail(packs.error()), std::nullopt;
  if (!accept(call, *packs) || !knows_parameters(call, *packs)) return std::nullopt;
  return std::move(*packs);
}

bool accept(const Call& call, const api::Packs& packs) {
  for (const packs::Loaded& pack : packs.packs) {
    for (const packs::Issue& issue : pack.issues) {
      if (issue.severity == packs::Issue::Severity::error) fail(call, pack, issue);
    }
  }
  return !packs.refused();
}

void fail(const Call& call, const packs::Loaded& pack, const packs::Issue& issue) {
  std::string text = packs::to_text(issue);
  while (text.ends_with('\n')) text.pop_back();
  call.journal.fail({Code::pack, std::move(text), pack.id});
}

std::optional<std::optional<std::int64_t>> load_number(const Call& call) {
  if (!call.given.has("--known")) return std::optional<std::int64_t>{};
  const auto number = whole_number(call, "--known", 0, 0, INT64_MAX);
  if (!number) return std::nullopt;
  return number;
}

std::string no_facts(const Call& call, Date day) {
  const std::string org = call.given.text("--org");
  return "nothing to judge: no fact" + (org.empty() ? "" : " of `" + text::printable(org) + "`") +
         " was observed until " + to_text(day);
}

void put(const Call& call, std::string_view bytes) {
  if (call.given.has("-o")) return put_file(call, call.given.text("-o"), bytes);
  call.out() << bytes;
}

void put_file(const Call& call, const std::string& file, std::string_view bytes) {
  std::error_code problem;
  if (std::filesystem::exists(file, problem) && !call.given.has("--force")) {
    return call.journal.fail(
        {Code::output, "the file is there already; `--force` writes over it", file});
  }
  auto written = write_file(file, bytes);
  if (!written) return call.journal.fail(written.error());
  call.journal.note("wrote " + file);
}

void tell(const Call& call, const api::Run& run) {
  Journal& journal = call.journal;
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  journal.tell("as_of", to_text(run.about.as_of));
  journal.count("run", run.about.number);
  journal.count("known", run.about.known);
  journal.tell("snapshot", run.about.snapshot);
  journal.count("organisations", number(run.snapshot.orgs.size()));
  const model::Tally& whole = run.posture.whole;
  for (const auto outcome : {model::Outcome::satisfied, model::Outcome::not_satisfied,
                             model::Outcome::undetermined, model::Outcome::not_applicable}) {
    journal.count(name(outcome), number(whole.of(outcome)));
  }
  journal.count("waived", number(whole.waived));
  for (const auto severity :
       {model::Severity::critical, model::Severity::high, model::Severity::medium,
        model::Severity::low, model::Severity::info}) {
    journal.count(name(severity), number(whole.severity[static_cast<std::size_t>(severity)]));
  }
  journal.count("tasks", number(run.tasks.size()));
  journal.count("requests", number(run.posture.requests.size()));
}

std::string subject_text(const model::Finding& finding) {
  std::string text = finding.subject.key;
  if (!finding.subject_name.empty() && finding.subject_name != text)
    text += " " + finding.subject_name;
  return text::printable(text);
}

std::string reason_text(model::Reason reason) {
  std::string text(name(reason));
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

}  // namespace assay::cli
