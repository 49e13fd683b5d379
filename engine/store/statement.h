// One prepared statement: values are bound, never pasted into the text.
//
// Positions are SQLite's: bound values count from 1, columns from 0. Bound and read texts are not
// copied: a bound text must live until the statement has run, a read one until the next step.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "engine/base/result.h"

struct sqlite3_stmt;

namespace assay::store {

struct Connection;

class Statement {
 public:
  Statement(const Connection& connection, sqlite3_stmt* handle)
      : connection_(&connection), handle_(handle) {}

  Statement& bind(int position, std::int64_t value);
  Statement& bind(int position, std::string_view text);
  Statement& bind_null(int position);
  Statement& bind(int position, const std::optional<std::int64_t>& value) {
    return value ? bind(position, *value) : bind_null(position);
  }

  // Goes to the next row; false when there is none left, and the statement is ready to be bound
  // again.
  Result<bool> step();
  // Runs to the end, ignoring rows, and is ready to be bound again.
  Status run();

  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string_view text(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const;
  };
  const Connection* connection_;
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

// Goes through the rows of a statement; stops at the first error.
template <typename Each>
Status for_each(Statement& statement, const Each& each) {
  for (;;) {
    const auto more = statement.step();
    if (!more) return more.error();
    if (!*more) return Ok{};
    if (Status done = each(statement); !done) return done;
  }
}

}  // namespace assay::store
