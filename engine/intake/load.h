// What all files of one reading share: the sink, duplicates, rejects, declarations.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/intake/intake.h"
#include "engine/intake/key_set.h"

namespace assay::intake {

// "file:line:column" of a column of the record at hand, -1: of the record.
using Place = std::function<std::string(int)>;

class Load {
 public:
  Load(const Options& options, const model::Schema& schema, const Sink& sink)
      : options_(options), schema_(schema), sink_(sink) {}

  [[nodiscard]] const Options& options() const { return options_; }
  [[nodiscard]] const model::Schema& schema() const { return schema_; }
  Summary& summary() { return summary_; }
  FileSummary& begin_file(std::string file);
  FileSummary& file() { return summary_.files.back(); }

  struct Made {
    const model::Fact* fact;
    bool once;
  };
  // All facts of one record: either all go in, or duplicates are found and none does; what is wrong
  // is returned.
  Result<std::vector<Error>> accept(const std::vector<Made>& facts, std::uint64_t record,
                                    const Place& place);

  // `orgs_and_kinds`: what the record could have given; org "*" where it is unknown.
  Status reject(const Reject& reject,
                const std::vector<std::pair<std::string, std::string>>& orgs_and_kinds);

  // org "*": every organisation with a fact in the file that declares.
  void declare(Completeness about) {
    declared_.push_back({std::move(about), summary_.files.size() - 1});
  }

  // Settles the declarations; in strict mode fails when anything was rejected.
  Result<Summary> finish();

 private:
  void settle(const Completeness& about);

  const Options& options_;
  const model::Schema& schema_;
  const Sink& sink_;
  Summary summary_;
  KeySet keys_;
  std::vector<std::set<std::string, std::less<>>> orgs_;        // by file
  std::map<std::string, Date, std::less<>> latest_;             // observed_at by kind
  std::set<std::pair<std::string, std::string>> void_;          // (org or "*", kind)
  std::vector<std::pair<Completeness, std::size_t>> declared_;  // and by which file
  std::string last_org_;
  std::string first_reason_;
};

}  // namespace assay::intake
