// One record of a mapped source → its facts, or the reasons why it is rejected. Facts are reused
// from record to record, so that a long source does not allocate for each.
#pragma once

#include <string>
#include <vector>

#include "engine/intake/cells.h"
#include "engine/intake/load.h"

namespace assay::intake {

class Mapper {
 public:
  // `file` must have been begun in `load`; `shown` is what facts give as their source.
  Mapper(const Mapping& mapping, const SourceMap& source, std::string shown, Load& load);

  struct Record {
    std::vector<RawCell> cells;  // aligned to the source's columns
    std::uint64_t number = 0;    // 1-based
    std::uint64_t line = 0;
    std::string locator;
  };
  // Empty: the record's facts went in. Otherwise the reasons; none went in.
  Result<std::vector<Error>> take(const Record& record, const Place& place);

  // What the record last taken could have given, for voiding declarations.
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> could_give();

  // Adds columns and fields to the file's summary.
  void account(FileSummary& into) const;

 private:
  struct Pool {
    std::vector<model::Fact> facts;
    std::size_t used = 0;
  };
  void make_facts(std::size_t index, const Record& record);
  void make_fact(std::size_t index, const Record& record);
  bool set_day(const Reading& reading, std::string_view what, Day fallback,
               std::optional<Date>& day);
  void set_basis(const FactMap& rule, model::Fact& fact);
  void reason(int column, std::string message) {
    cells_.troubles.push_back({column, std::move(message)});
  }
  void count();

  const Mapping& mapping_;
  const SourceMap& source_;
  std::string shown_;
  Load& load_;
  Answers answers_;
  Cells cells_;
  std::vector<Pool> pools_;  // by fact rule
  std::vector<Load::Made> made_;
  std::vector<StateCounts> column_states_;
  std::vector<Samples> column_samples_;
  std::vector<bool> failed_;                            // by column, in this record
  std::vector<std::vector<StateCounts>> field_states_;  // by rule and its fields
  std::vector<std::vector<Samples>> field_samples_;
  model::Cell scratch_;
};

}  // namespace assay::intake
