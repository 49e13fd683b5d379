#include "engine/cli/commands/upgrade.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>

#include "engine/api/coverage.h"
#include "engine/base/text.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/coverage_json.h"

namespace assay::cli {
namespace {

using model::Upgrade;
using model::Upgraded;

std::string titled(const packs::CatalogFile& file) {
  return file.catalog.name + (file.catalog.version.empty() ? "" : " " + file.catalog.version) +
         (file.catalog.read_on.empty() ? "" : ", read on " + file.catalog.read_on);
}

// The earlier version: the file that --was names, else the shipped catalog that `after` is a
// version of.
std::optional<packs::CatalogFile> find_earlier(const Call& call, const api::Home& home,
                                               const model::Catalog& after) {
  if (call.given.has("--was")) {
    auto read = packs::read_catalog(call.given.text("--was"));
    if (!read) return call.journal.fail(read.error()), std::nullopt;
    return std::move(*read);
  }
  auto shipped = packs::load_catalog_files(home.catalogs);
  if (!shipped) return call.journal.fail(shipped.error()), std::nullopt;
  std::vector<std::string> prefixes;
  for (const packs::CatalogFile& one : *shipped) prefixes.push_back(one.catalog.prefix);
  std::erase_if(*shipped, [&](const auto& one) { return one.catalog.prefix != after.prefix; });
  const auto same = std::find_if(shipped->begin(), shipped->end(),
                                 [&](const auto& one) { return one.catalog.name == after.name; });
  if (same != shipped->end()) return std::move(*same);
  if (shipped->size() == 1) return std::move(shipped->front());
  call.journal.fail({Code::usage,
                     shipped->empty()
                         ? "no shipped catalog has the prefix `" + after.prefix + "`" +
                               text::suggestion(after.prefix, prefixes) +
                               "; name the earlier version with `--was`"
                         : "several shipped catalogs have the prefix `" + after.prefix +
                               "`; name the earlier version with `--was`",
                     "--upgrade"});
  return std::nullopt;
}

// Crosswalks and packs as far as they can be read: with the new version in place some of them may
// point at what is gone, which is what the question is about.
api::Dependents dependents(const Call& call, const Ready& ready) {
  api::Dependents made;
  std::vector<Error> problems;
  auto crosswalks =
      packs::load_crosswalks(ready.home.crosswalks, ready.vocabulary.catalogs, problems);
  if (crosswalks) made.crosswalks = std::move(*crosswalks);
  if (!crosswalks || !problems.empty())
    call.journal.note("assay: crosswalks have problems (`assay pack check`); some may be missing");
  auto packs = api::load_packs(ready.home, ready.vocabulary, ready.places, {});
  if (!packs) {
    call.journal.fail(packs.error());
    return made;
  }
  if (packs->refused())
    call.journal.note("assay: a pack is refused (`assay pack check`); some rules may be missing");
  made.rules = std::move(packs->rules);
  return made;
}

std::string say(const model::Alteration& one) {
  const auto shown = [](const std::string& text) { return text.empty() ? "nothing" : text; };
  return one.what + ": " + shown(one.before) + " → " + shown(one.after);
}

void print_list(const Call& call, std::string_view label, const std::vector<std::string>& items) {
  if (items.empty()) return;
  constexpr std::size_t most = 8;
  std::vector<std::string> shown(
      items.begin(), items.begin() + static_cast<std::ptrdiff_t>(std::min(most, items.size())));
  std::string text = fmt::format("{}: ", label) + text::join(shown, ", ");
  if (items.size() > most) text += fmt::format(" and {} more", items.size() - most);
  call.out() << wrap(text::printable(text), call.columns(), "  ");
}

void print(const Call& call, const Upgrade& one) {
  const Tone tone = one.how == Upgraded::removed ? Tone::bad
                    : one.how == Upgraded::added ? Tone::good
                                                 : Tone::warn;
  call.out() << call.paint(Tone::strong, one.requirement) << " " << call.paint(tone, name(one.how))
             << "  " << shorten(text::printable(one.title), 60) << "\n";
  if (!one.perhaps.empty()) {
    call.out() << (one.how == Upgraded::removed ? "  perhaps it is now " : "  perhaps it was ")
               << one.perhaps << "\n";
  }
  for (const model::Alteration& alteration : one.alterations)
    call.out() << wrap(text::printable(say(alteration)), call.columns(), "  ");
  std::vector<std::string> entries;
  for (const model::MappingEntry& entry : one.entries)
    entries.push_back((entry.from == one.requirement ? "to " + entry.to : "from " + entry.from));
  print_list(call, "entries", entries);
  print_list(call, "said to have no counterpart", one.unmapped);
  print_list(call, "nothing is said of it in", one.crosswalks);
  print_list(call, "rules", one.rules);
  print_list(call, "open findings", one.findings);
}

void print_sum(const Call& call, const std::vector<Upgrade>& all) {
  std::size_t how[3] = {};
  std::set<std::pair<std::string, std::string>> entries;
  std::set<std::string> rules, findings;
  for (const Upgrade& one : all) {
    ++how[static_cast<std::size_t>(one.how)];
    for (const model::MappingEntry& entry : one.entries) entries.emplace(entry.from, entry.to);
    rules.insert(one.rules.begin(), one.rules.end());
    findings.insert(one.findings.begin(), one.findings.end());
  }
  call.out() << (all.empty() ? "" : "\n")
             << fmt::format("{} added, {} removed, {} changed\n", how[0], how[1], how[2]);
  if (all.empty()) return;
  std::string again = fmt::format("Look again at {} mapping {} and {} {}", grouped(entries.size()),
                                  entries.size() == 1 ? "entry" : "entries", grouped(rules.size()),
                                  rules.size() == 1 ? "rule" : "rules");
  if (call.given.has("DB"))
    again += fmt::format("; {} open {} on them", grouped(findings.size()),
                         findings.size() == 1 ? "finding rests" : "findings rest");
  call.out() << again << ".\n";
}

}  // namespace

void show_upgrade(const Call& call) {
  const auto after = packs::read_catalog(call.given.text("--upgrade"));
  if (!after) return call.journal.fail(after.error());
  const auto ready = find_ready(call, call.given.list("--pack"));
  if (!ready) return;
  const auto before = find_earlier(call, ready->home, after->catalog);
  if (!before) return;
  if (before->catalog.prefix != after->catalog.prefix) {
    return call.journal.fail({Code::usage,
                              "these are catalogs of two frameworks, `" + before->catalog.prefix +
                                  "` and `" + after->catalog.prefix + "`",
                              "--upgrade"});
  }
  api::Dependents rest = dependents(call, *ready);
  if (call.given.has("DB")) {
    auto kept = find_kept(call);
    if (!kept) return;
    rest.findings = std::move(kept->findings);
  }
  const std::vector<Upgrade> all = api::upgrade(*before, *after, rest);
  if (call.given.has("--json")) {
    for (const Upgrade& one : all) call.out() << report::to_json(one) << "\n";
    return;
  }
  call.out() << "from  " << text::printable(titled(*before)) << "\nto    "
             << text::printable(titled(*after)) << "\n\n";
  for (const Upgrade& one : all) print(call, one);
  print_sum(call, all);
}

}  // namespace assay::cli
