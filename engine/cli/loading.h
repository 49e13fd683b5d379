// Loading as `run` and `load` do it: read the sources, say what became of every record, keep the
// rejects.
#pragma once

#include <optional>

#include "engine/api/load.h"
#include "engine/cli/common.h"

namespace assay::cli {

// Reads and commits. Rejected records mark the journal incomplete. Nothing when a source was
// refused: then nothing of this call went into the store.
std::optional<api::LoadReport> load_sources(const Call& call, const Ready& ready,
                                            store::FactStore& store);

// What became of every record and column, in lines; or only sources with rejects, and what else
// whoever loads should know.
enum class Describe { everything, what_is_odd };
std::string describe(const api::LoadReport& report, Describe what);
// One line for the screen: "Loaded      2,133 records as 17,204 facts, none rejected"
std::string loaded_line(const api::LoadReport& report, const Paint& paint);

}  // namespace assay::cli
