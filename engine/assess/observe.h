// What was seen of a rule's expectations: in words, and as the rows that show it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/assess/scans.h"
#include "engine/model/assessment.h"
#include "engine/model/rule.h"

namespace assay::assess {

inline constexpr std::size_t most_facts = 20;

// A row that shows what was seen.
struct Witness {
  const std::string* kind = nullptr;
  const model::Table* table = nullptr;
  model::Row row = 0;

  bool operator==(const Witness& other) const { return table == other.table && row == other.row; }
};

struct Seen {
  std::string observed;        // "`stage` is retired", "`event_log` in scope: 3 undecided"
  std::vector<Witness> facts;  // at most most_facts
  std::size_t fact_count = 0;  // how many there are

  void add(const std::string& kind, const model::Table& table, model::Row row);
};

// What was seen of one expectation of `rule`, for each of these rows of its subject's table: one
// walk over the expectation's scope serves all of them.
std::vector<Seen> observe(const Scans& scans, const model::Rule& rule,
                          const model::RuleResult& result, std::size_t expectation,
                          const std::vector<model::Row>& rows);

}  // namespace assay::assess
