// A run on its way into the file: it has its number, and holds the write lock until it is kept or
// dropped.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "engine/base/result.h"
#include "engine/store/runs.h"

namespace assay::store {

class Database;

class Recording {
 public:
  static Result<Recording> begin(const Database& database);
  ~Recording();
  Recording(Recording&&) noexcept;
  Recording& operator=(Recording&&) noexcept;

  [[nodiscard]] std::int64_t number() const;

  // All of it or nothing, whatever number the run had. Findings of other outcomes than
  // not_satisfied and undetermined are left out.
  Status keep(const Run& run, std::span<const model::Finding> findings,
              std::span<const model::Task> tasks);

 private:
  struct State;
  explicit Recording(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace assay::store
