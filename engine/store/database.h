// One connection to one SQLite file that is an Assay store: opened with every guard on, or refused
// in words.
//
// A file that is no Assay store is recognised before SQLite touches it, and left as it is.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/store/connection.h"
#include "engine/store/statement.h"

namespace assay::store {

enum class OpenMode {
  read,    // the file must exist and is never written
  write,   // the file must exist
  create,  // the file is made where there is none
};

struct OpenOptions {
  std::int64_t wait_ms = 5000;  // for a lock held by another process
  std::int64_t most_bytes = 0;  // a quota for the file; 0: none
};

inline constexpr std::int64_t application_id = 0x41535359;  // "ASSY"

// Whether the making of the file was cut short: its first transaction is undone when it is opened.
bool is_unfinished(const std::filesystem::path& file);

class Transaction;

class Database {
 public:
  static Result<Database> open(const std::filesystem::path& file, OpenMode mode,
                               const OpenOptions& options);

  // A database that is nowhere, to see what scripts make.
  static Result<Database> in_memory();

  // The text must be constant or made of checked names; values are bound.
  Result<Statement> prepare(std::string_view sql) const;
  // Runs every statement of a script.
  Status run(std::string_view script) const;
  // The first column of the first row, or `otherwise` where there is no row.
  Result<std::int64_t> integer(std::string_view sql, std::int64_t otherwise = 0) const;

  // Takes the write lock at once (BEGIN IMMEDIATE), so that a writer never fails half way.
  Result<Transaction> begin() const;
  // Reads inside it see one state of the file.
  Result<Transaction> begin_reading() const;

  [[nodiscard]] std::int64_t last_row() const;
  [[nodiscard]] bool is_writable() const { return mode_ != OpenMode::read; }
  [[nodiscard]] const std::string& file() const { return connection_->file; }

  // Moves what the write-ahead log holds into the file itself.
  void checkpoint() const;
  // Write-ahead logging, or a rollback journal where the file sits on a network disk.
  Status choose_journal() const;
  // For a file that was just made: there is nothing to roll back to, so each page is written once,
  // where a log would have it written twice.
  Status use_rollback_journal() const;

 private:
  Database() = default;
  Status configure(const OpenOptions& options) const;

  std::unique_ptr<Connection> connection_;
  OpenMode mode_ = OpenMode::read;
};

// Rolls back on the way out of a scope unless committed.
class Transaction {
 public:
  explicit Transaction(const Database& database) : database_(&database) {}
  ~Transaction();
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;

  Status commit();

 private:
  const Database* database_;  // null once committed or moved from
};

}  // namespace assay::store
