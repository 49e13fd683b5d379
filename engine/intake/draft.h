// `assay map new`: a first mapping for a CSV file, made from what its cells look like.
//
// The draft is a sound mapping: it can be checked at once, and says of every column either how it
// is used or that it is not mapped yet. Guesses are marked as such in `comment`.
#pragma once

#include <filesystem>
#include <string>

#include "engine/base/date.h"
#include "engine/base/result.h"
#include "engine/model/schema.h"

namespace assay::intake {

struct DraftOptions {
  std::string kind = "ai_system";  // what a record is
  std::string org;                 // empty: a word to be replaced
  Date observed_at;                // when the file was true
};

// JSON, indented. Errors: the file cannot be read, the kind is unknown.
Result<std::string> draft_mapping(const std::filesystem::path& csv, const model::Schema& schema,
                                  const DraftOptions& options);

}  // namespace assay::intake
