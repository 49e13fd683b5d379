// The open handle and what its errors are called. Shared by Database and Statement, private to the
// store.
#pragma once

#include <cstdint>
#include <string>

#include "engine/base/result.h"

struct sqlite3;

namespace assay::store {

struct Connection {
  sqlite3* handle = nullptr;
  std::string file;
  std::int64_t wait_ms = 0;

  Connection() = default;
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // What went wrong, in words that name the file; SQLite's own words come last.
  [[nodiscard]] Error error(int code) const;
};

}  // namespace assay::store
