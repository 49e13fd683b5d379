// `assay map check`: what a mapping would do to a source, without loading anything.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/intake/intake.h"

namespace assay::intake {

struct Checked {
  static constexpr std::size_t most_reasons = 20;

  Summary summary;
  std::vector<Error> reasons;                   // of the first rejects
  std::map<std::string, std::size_t> unstable;  // facts by kind whose key is a row number
};

// Errors as of read_source. `options.strict` is not looked at: rejects are shown, not refused.
Result<Checked> check_source(const std::filesystem::path& source, const Mapping* mapping,
                             const Options& options, const model::Schema& schema);

// Columns with what their cells are, fields with their states, samples of what cannot be read,
// facts by kind.
std::string to_text(const Checked& checked);

}  // namespace assay::intake
