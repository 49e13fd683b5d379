#include "engine/packs/coverage.h"

#include <algorithm>
#include <set>

#include "engine/base/text.h"
#include "engine/packs/reads.h"

namespace assay::packs {
namespace {

using model::Level;
using model::Method;
using model::Outcome;

bool can_be_not_applicable(const model::Rule& rule, const model::Expectation& sentence) {
  return !rule.applies.empty() || !sentence.when.empty() ||
         (sentence.quantifier == model::Quantifier::every && !sentence.empty_fails &&
          !sentence.empty_undetermined);
}

void count(const Case& one, const model::Expectation& sentence, SentenceCoverage& made) {
  const auto whole = one.outcomes.find("rule");
  const auto said = one.outcomes.find(sentence.id);
  if (said == one.outcomes.end()) {
    // A rule that is not applicable has no sentence that is.
    if (whole != one.outcomes.end() && whole->second == Outcome::not_applicable)
      ++made.outcomes[Outcome::not_applicable];
    return;
  }
  ++made.outcomes[said->second];
  if (one.tempting && said->second != Outcome::satisfied) ++made.tempting;
  if (said->second == Outcome::not_satisfied && whole != one.outcomes.end() &&
      whole->second == Outcome::satisfied) {
    ++made.advice_unmet;
  }
}

void find_missing(const model::Rule& rule, const model::Expectation& sentence,
                  SentenceCoverage& made) {
  if (sentence.level == Level::advice) {
    if (made.advice_unmet == 0) made.missing.emplace_back("unmet while the rule is satisfied");
    return;
  }
  for (const Outcome wanted : {Outcome::satisfied, Outcome::not_satisfied, Outcome::undetermined,
                               Outcome::not_applicable}) {
    if (wanted == Outcome::not_applicable && !can_be_not_applicable(rule, sentence)) continue;
    if (made.of(wanted) == 0) made.missing.emplace_back(name(wanted));
  }
  if (made.tempting == 0) made.missing.emplace_back("tempting to pass and does not");
}

// "A.6.2.10" behind "A.6.2.9": runs of digits compare as numbers.
std::vector<std::pair<std::string, std::size_t>> number_key(const std::string& id) {
  std::vector<std::pair<std::string, std::size_t>> key;
  for (std::size_t at = 0; at < id.size();) {
    const auto digit = [&](std::size_t i) { return id[i] >= '0' && id[i] <= '9'; };
    std::size_t end = at;
    if (digit(at)) {
      std::size_t number = 0;
      for (; end < id.size() && digit(end); ++end)
        number = number * 10 + static_cast<std::size_t>(id[end] - '0');
      key.emplace_back("", number);
    } else {
      while (end < id.size() && !digit(end)) ++end;
      key.emplace_back(id.substr(at, end - at), 0);
    }
    at = end;
  }
  return key;
}

bool asks_people(const model::Expectation& sentence) {
  return sentence.method == Method::interview || sentence.method == Method::observe;
}

void add(EntryCoverage& entry, const Loaded& pack, const model::Rule& rule,
         std::set<std::string>& kinds) {
  entry.rules.push_back(pack.id + "/" + rule.id);
  for (const model::Expectation& sentence : rule.expectations) {
    ++entry.sentences[{sentence.level, sentence.method}];
    if (asks_people(sentence)) entry.attestations.push_back(rule.id + "/" + sentence.id);
  }
  for (const auto& [kind, fields] : reads_of(rule, pack.schema)) kinds.insert(kind);
}

}  // namespace

std::size_t SentenceCoverage::of(Outcome outcome) const {
  const auto found = outcomes.find(outcome);
  return found == outcomes.end() ? 0 : found->second;
}

bool in_number_order(const std::string& a, const std::string& b) {
  return number_key(a) < number_key(b);
}

std::vector<SentenceCoverage> cover_sentences(const Loaded& loaded) {
  std::vector<SentenceCoverage> made;
  for (const model::Rule& rule : loaded.rules) {
    for (const model::Expectation& sentence : rule.expectations) {
      SentenceCoverage one{rule.id, sentence.id, rule.file, sentence.line, sentence.level, {},
                           0,       0,           {}};
      for (const Case& about : loaded.cases) {
        if (about.rule == rule.id) count(about, sentence, one);
      }
      find_missing(rule, sentence, one);
      made.push_back(std::move(one));
    }
  }
  return made;
}

std::vector<Issue> find_stale(const Loaded& loaded, Date day) {
  std::vector<Issue> made;
  for (const model::Catalog& catalog : loaded.catalogs.all()) {
    if (std::find(loaded.frameworks.begin(), loaded.frameworks.end(), catalog.prefix) ==
        loaded.frameworks.end())
      continue;
    const auto read = parse_date(catalog.read_on);
    if (!read && catalog.reading != model::Reading::law) continue;
    if (read && day <= add(*read, {.months = 12, .days = 0})) continue;
    const std::string said = read ? " was last held against its sources on " + to_text(*read) +
                                        ", more than a year before " + to_text(day)
                                  : " does not say when it was last held against its sources";
    made.push_back({.severity = Issue::Severity::warning,
                    .file = "pack.lua",
                    .message = "the catalog of " + catalog.name + " (`" + catalog.prefix + "`)" +
                               said +
                               ": read them again, correct the catalog and the day in its "
                               "`legal_status`, and look at what `assay coverage --upgrade` names",
                    .source_line = ""});
  }
  return made;
}

std::vector<EntryCoverage> cover_catalogs(const std::vector<Loaded>& packs) {
  std::map<std::string, EntryCoverage> entries;
  std::map<std::string, std::set<std::string>> kinds;
  for (const Loaded& pack : packs) {
    for (const model::Catalog& catalog : pack.catalogs.all()) {
      if (std::find(pack.frameworks.begin(), pack.frameworks.end(), catalog.prefix) ==
          pack.frameworks.end())
        continue;
      std::set<std::string> parents;
      for (const model::Control& control : catalog.controls) parents.insert(control.parent);
      for (const model::Control& control : catalog.controls) {
        const bool leaf = !control.selected && !parents.contains(control.id);
        if (!leaf && !control.selected) continue;
        if (control.guidance) continue;
        entries[control.id] = {control.id, control.title, leaf, control.selected, {}, {}, {}, {}};
      }
    }
  }
  for (const Loaded& pack : packs) {
    for (const model::Rule& rule : pack.rules) {
      for (const std::string& id : rule.controls) {
        const model::Control* control = pack.catalogs.find(id);
        EntryCoverage& entry = entries[id];
        entry.control = id;
        if (control != nullptr) entry.title = control->title;
        add(entry, pack, rule, kinds[id]);
      }
    }
  }
  std::vector<EntryCoverage> made;
  for (auto& [id, entry] : entries) {
    entry.kinds.assign(kinds[id].begin(), kinds[id].end());
    made.push_back(std::move(entry));
  }
  std::stable_sort(made.begin(), made.end(), [](const EntryCoverage& a, const EntryCoverage& b) {
    if (model::prefix_of(a.control) != model::prefix_of(b.control))
      return model::prefix_of(a.control) < model::prefix_of(b.control);
    if (a.selected != b.selected) return b.selected;
    return in_number_order(a.control, b.control);
  });
  return made;
}

}  // namespace assay::packs
