// What the cases of a pack show, sentence by sentence; and what its rules cover of a catalog, entry
// by entry.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/assessment.h"
#include "engine/packs/packs.h"

namespace assay::packs {

// Of one sentence: how many cases show each outcome, and what no case shows though it should.
struct SentenceCoverage {
  std::string rule, expectation, file;
  std::uint32_t line = 0;
  model::Level level = model::Level::required;
  std::map<model::Outcome, std::size_t> outcomes;
  std::size_t tempting = 0;      // cases that look like a pass of it and are none
  std::size_t advice_unmet = 0;  // cases in which it is not satisfied and its rule is
  std::vector<std::string> missing;

  [[nodiscard]] std::size_t of(model::Outcome outcome) const;
};

// In the order of rules and sentences.
std::vector<SentenceCoverage> cover_sentences(const Loaded& loaded);

// Of one entry of a catalog: what is checked about it, on which facts, and what only people say.
struct EntryCoverage {
  std::string control, title;
  bool leaf = false;               // a requirement that is not divided further
  bool selected = false;           // a measure the organisation selects
  std::vector<std::string> rules;  // "pack/rule"
  std::map<std::pair<model::Level, model::Method>, std::size_t> sentences;
  std::vector<std::string> kinds;         // of facts that these rules read
  std::vector<std::string> attestations;  // "rule/expectation" that are asked of people
};

// Every leaf and measure of the catalogs that the packs name in `frameworks`, and what else their
// rules point at; requirements first, each group in the order of its numbers.
std::vector<EntryCoverage> cover_catalogs(const std::vector<Loaded>& packs);

// Warnings: catalogs the pack names that were last held against their sources more than a year
// before the day, and laws that do not say when.
std::vector<Issue> find_stale(const Loaded& loaded, Date day);

// Ids of controls as people order them: "A.6.2.9" before "A.6.2.10".
bool in_number_order(const std::string& a, const std::string& b);

}  // namespace assay::packs
