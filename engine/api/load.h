// Source files into the store. All sources of one call are one load: they go in together, or
// nothing does.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/intake.h"
#include "engine/intake/summary.h"
#include "engine/model/schema.h"
#include "engine/store/fact_store.h"

namespace assay::api {

struct LoadRequest {
  std::vector<std::filesystem::path> sources;
  std::optional<std::filesystem::path>
      mapping;                        // without one, a folder's own mapping.json, else native JSON
  std::string org;                    // of facts that name none
  std::vector<std::string> complete;  // kinds of which these sources hold every fact
  bool strict = false;                // one bad record refuses the load
  // Of the vocabulary: the same bytes, read with other kinds, are not the same load.
  std::string own_kinds;
  std::string loaded_at;  // for people
  // May be empty.
  std::function<void(std::string_view source, std::size_t facts)> progress;
};

struct SourceReport {
  std::string name;    // without its folder
  std::string digest;  // of its bytes
  intake::Summary summary;
};

struct LoadReport {
  static constexpr std::size_t most_reasons = 5;

  std::vector<SourceReport> sources;  // by name, whatever order was given
  store::LoadSummary load;
  std::vector<Error> reasons;  // of the first rejects
  std::string rejects;  // JSON Lines, to be mended and loaded again; empty when there are none

  [[nodiscard]] std::size_t records() const;
  [[nodiscard]] std::size_t rejected() const;
};

Result<LoadReport> load(store::FactStore& store, const model::Schema& schema,
                        const LoadRequest& request);

}  // namespace assay::api
