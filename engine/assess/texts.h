// Texts as numbers that are equal exactly when the texts are: the symbol of a text that some fact
// says, a number behind all symbols for one that only rules say. Safe to use from several threads;
// which number an unsaid text gets depends on who asks first, so numbers are compared and never
// ordered.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "engine/model/snapshot.h"

namespace assay::assess {

class Texts {
 public:
  explicit Texts(const model::Symbols& symbols) : symbols_(&symbols) {}

  std::int64_t number_of(std::string_view text) {
    const model::Symbol symbol = symbols_->find(text);
    if (symbol != model::Symbols::none) return symbol;
    const std::lock_guard lock(mutex_);
    const auto next = static_cast<std::int64_t>(symbols_->size() + unsaid_.size());
    return unsaid_.try_emplace(std::string(text), next).first->second;
  }

 private:
  const model::Symbols* symbols_;
  std::mutex mutex_;
  std::map<std::string, std::int64_t, std::less<>> unsaid_;
};

}  // namespace assay::assess
