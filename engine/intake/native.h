// Facts in Assay's own JSON form; docs/mapping.md, "JSON without a mapping". Nothing is guessed: a
// number is a number, a date an ISO text.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/intake/load.h"
#include "engine/json/value.h"

namespace assay::intake {

class NativeReader {
 public:
  NativeReader(Load& load, std::string shown) : load_(load), shown_(std::move(shown)) {}

  // What a document says once for all its facts.
  struct Defaults {
    std::string org, kind;
    const json::Value* observed_at = nullptr;
    const json::Value* basis = nullptr;
  };
  // A fact, or a declaration of completeness. `raw`: as it stands in the rejects file.
  Status take(const json::Value& value, const Defaults& defaults, std::uint64_t number,
              const std::string& locator);

  void account(FileSummary& into) const;

 private:
  void read_common(const json::Value& value, const Defaults& defaults, const model::Kind& kind,
                   model::Fact& fact);
  void read_fields(const json::Value& object, bool nested, const model::Kind& kind,
                   model::Fact& fact);
  void read_field(const json::Value& value, const model::Kind& kind, std::size_t field,
                  model::Fact& fact);
  std::optional<Date> read_day(const json::Value* value, std::string_view what);
  Status take_declaration(const json::Value& value, const Defaults& defaults, std::uint64_t number);
  Status refuse(const json::Value& value, const Defaults& defaults, std::uint64_t number,
                const std::string& kind, const std::string& org);
  void wrong(const json::Value& at, std::string message);

  Load& load_;
  std::string shown_;
  std::vector<Error> reasons_;
  std::map<std::string, std::vector<std::pair<StateCounts, Samples>>>
      counts_;  // by kind and its fields
};

// Sets a cell from JSON, strictly; gives what was expected when it does not fit.
std::optional<std::string> set_native(const model::Field& field, const json::Value& value,
                                      model::Cell& cell);

}  // namespace assay::intake
