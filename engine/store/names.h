// The interned texts of one bookkeeping table (organisations, sources): text → id, adding what is
// new.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/store/database.h"

namespace assay::store {

class Names {
 public:
  enum class Of { organisations, sources };

  static Result<Names> make(const Database& database, Of what);

  Result<std::int64_t> id(const std::string& text);

 private:
  Names(const Database& database, Statement find, Statement insert)
      : database_(&database), find_(std::move(find)), insert_(std::move(insert)) {}

  const Database* database_;
  Statement find_, insert_;
  std::unordered_map<std::string, std::int64_t> known_;
};

}  // namespace assay::store
