// Foreign JSON records as rows of a mapping: JSON pointers are the columns.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/intake/mapper.h"
#include "engine/json/value.h"

namespace assay::intake {

class ForeignReader {
 public:
  ForeignReader(const Mapping& mapping, const SourceMap& source, std::string shown, Load& load);

  Status take(const json::Value& record, std::uint64_t number, const std::string& locator);
  void account(FileSummary& into) const;

 private:
  // Members of the record that no column names, as pointers.
  void find_unknown(const json::Value& value, const std::vector<std::string>& path,
                    std::vector<Error>& reasons);

  const SourceMap& source_;
  std::string shown_;
  Load& load_;
  Mapper mapper_;
  Mapper::Record row_;
  std::vector<std::string> texts_;  // by column: what a cell that is no text reads as
  std::set<std::string> unknown_;
};

// What the pointer leads to; nullptr when there is nothing.
const json::Value* resolve(const json::Value& value, const std::vector<std::string>& pointer);

}  // namespace assay::intake
