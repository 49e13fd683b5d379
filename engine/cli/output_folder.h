// The folder a run writes into. Its reports become visible together: they are written to a hidden
// neighbour, which then takes the folder's place in one step.
//
// A marker file tells folders that Assay wrote. Reports in such a folder are replaced; the store
// and whatever else lies there stays. Another folder that is not empty is touched only by force.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/file.h"
#include "engine/base/result.h"
#include "engine/cli/interrupts.h"

namespace assay::cli {

class OutputFolder {
 public:
  // Claims the folder: checks that it may be written and makes the hidden neighbour.
  static Result<OutputFolder> open(const std::filesystem::path& folder, bool force,
                                   Interrupts& interrupts);
  ~OutputFolder();  // removes the neighbour, if it is still there
  OutputFolder(OutputFolder&&) noexcept;
  OutputFolder& operator=(OutputFolder&&) noexcept;

  // Where to open the store of this folder: in place where there is one, else in the neighbour, so
  // that a first run that fails leaves nothing behind.
  [[nodiscard]] std::filesystem::path store_path() const;

  struct Report {
    std::string name;
    Pieces pieces;
  };

  // Writes further reports, not yet visible, several at once; of failures the first one in their
  // order is told.
  Status add(std::span<const Report> reports, unsigned threads = 1);

  // Makes exactly the reports added visible, all at once. The store must be closed.
  Status publish();

 private:
  struct State;
  explicit OutputFolder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

inline constexpr std::string_view store_name = "store.db";

}  // namespace assay::cli
