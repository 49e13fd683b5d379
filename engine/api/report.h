// A run as a report: everything the writers of report/ need, put together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/api/assess.h"
#include "engine/api/load.h"
#include "engine/report/report.h"

namespace assay::api {

// Takes the run's findings over. `loaded` is what this call read, or nothing where the facts were
// in the store before.
report::Report make_report(Run run, const Vocabulary& vocabulary, const Packs& packs,
                           const LoadReport* loaded);

struct Format {
  std::string_view name;                        // "html"
  std::string (*write)(const report::Report&);  // pure
};

// html, json, jsonl, csv, md
const std::vector<Format>& formats();

}  // namespace assay::api
