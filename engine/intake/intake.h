// Sources → facts. A source is a CSV, JSON or JSON Lines file or a folder of them; foreign ones
// come in through a mapping, Assay's own JSON form as it is. docs/mapping.md is the contract.
//
// Strict: a record that breaks a rule is rejected whole, with reasons that name place, found and
// expected; a broken structure refuses the source. Facts are pushed in the order of the source, so
// memory does not grow with it but for the digests that find duplicates.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/mapping.h"
#include "engine/intake/summary.h"
#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::intake {

// A record left out, with what stood there so that it can be mended and loaded again.
struct Reject {
  std::string file;
  std::uint64_t record = 0, line = 0;  // line 0: of a JSON document
  std::vector<Error> reasons;
  std::vector<std::pair<std::string, std::string>> cells;  // header, text; of CSV
  std::string json;                                        // of JSON: the record as JSON
  bool foreign = false;                                    // `json` is read through a mapping
  std::string text;                                        // of a line that is no JSON
  // (organisation or "*", kind) of which the record could have given a fact: they are not complete.
  std::vector<std::pair<std::string, std::string>> voids;
};

// One line of the rejects file, with its line break.
std::string to_json(const Reject& reject);

struct Sink {
  std::function<Status(const model::Fact&)> fact;
  std::function<Status(const Reject&)> reject;
  std::function<Status(const Completeness&)> complete;  // after the last fact
};

struct Options {
  std::string org;                    // for facts whose source names none
  bool strict = false;                // any reject refuses the whole source
  std::vector<std::string> complete;  // kinds declared complete beside what the sources declare
};

// Reads a file or folder. A folder without `mapping` is read by the mapping.json in it, else its
// JSON files are read as native ones. Errors (Code::source) refuse the source; what the sink's
// functions return as an error ends the reading and is handed on.
Result<Summary> read_source(const std::filesystem::path& path, const Mapping* mapping,
                            const Options& options, const model::Schema& schema, const Sink& sink);

// The mapping.json of a folder, where there is one.
std::optional<std::filesystem::path> find_mapping(const std::filesystem::path& source);

}  // namespace assay::intake
