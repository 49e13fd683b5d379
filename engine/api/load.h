// Source files into the store: each source is read, mapped and appended in one transaction, or refused whole.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/home.h"
#include "engine/base/date.h"
#include "engine/base/result.h"
#include "engine/intake/intake.h"
#include "engine/store/fact_store.h"

namespace assay::api {

struct LoadRequest {
  std::vector<std::filesystem::path> sources;
  std::optional<std::filesystem::path> mapping;
  std::string org;                    // of facts that name none
  std::vector<std::string> complete;  // kinds of which these sources hold every fact
  Date today;                         // the as-of date of such a declaration
  bool strict = false;                // one bad record refuses its source
  std::function<void(std::string_view source, std::size_t records)> progress;
};

struct SourceReport {
  std::string name;
  std::optional<Error> refused;  // nothing of it went in
  intake::Summary summary;
  store::LoadSummary load;
};

struct LoadReport {
  std::vector<SourceReport> sources;  // in the order of their names, whatever order was given
  std::string rejects;                // JSON Lines, to be mended and loaded again; empty when there are none
  std::vector<Error> problems;        // of the mapping, when it is refused; then no source was read

  [[nodiscard]] std::size_t facts() const;
  [[nodiscard]] std::size_t rejected() const;
};

Result<LoadReport> load(store::FactStore& store, const Vocabulary& vocabulary, const LoadRequest& request);

}  // namespace assay::api
