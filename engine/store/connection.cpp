#include "engine/store/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

namespace assay::store {
namespace {

// The clause for a person, and which exit code the trouble belongs to.
struct Trouble {
  Code code;
  std::string says;
};

Trouble no_room(const std::string& store) {
  return {Code::output, "no room left to write " + store + ": the disk or its quota is full"};
}

bool is_full(int system) { return system == ENOSPC || system == EDQUOT; }

// Where there is no room for the log beside the store, SQLite says only that it cannot be opened:
// a file without a name tells whether that is why.
bool lacks_room(int code, const std::string& file, sqlite3* handle) {
  const int kind = code & 0xff;
  if (kind == SQLITE_IOERR) return handle != nullptr && is_full(sqlite3_system_errno(handle));
  if (kind != SQLITE_CANTOPEN) return false;
  const std::filesystem::path folder = std::filesystem::path(file).parent_path();
  const int made =
      ::open(folder.empty() ? "." : folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (made < 0) return is_full(errno);
  ::close(made);
  return false;
}

Trouble trouble_of(int code, const std::string& store, std::int64_t wait_ms) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {Code::database, store + " is locked by another process, and still was after " +
                                  std::to_string(wait_ms) + " ms"};
    case SQLITE_FULL:
      return no_room(store);
    case SQLITE_READONLY:
      return {Code::database, store + " or its folder is read-only"};
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {Code::database, store + " may not be opened by this user"};
    case SQLITE_CANTOPEN:
      return {Code::database, store + " cannot be opened"};
    case SQLITE_NOTADB:
      return {Code::database, store + " is not an Assay store"};
    case SQLITE_CORRUPT:
      return {Code::database, store + " is damaged; restore it from a copy"};
    case SQLITE_IOERR:
      break;
    case SQLITE_NOMEM:
      return {Code::database, "out of memory while using " + store};
    case SQLITE_TOOBIG:
      return {Code::limit, "a text is too long for " + store};
    case SQLITE_INTERRUPT:
      return {Code::interrupted, "interrupted while using " + store};
    case SQLITE_CONSTRAINT:
      return {Code::database, store + " refuses the change"};
    default:
      return {Code::internal, "unexpected answer from " + store};
  }
  switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
      return {Code::output, "writing " + store + " failed, the change under way is undone"};
    default:
      return {Code::database, "reading " + store + " failed"};
  }
}

}  // namespace

Connection::~Connection() { sqlite3_close_v2(handle); }

Error Connection::error(int code) const {
  const std::string store = "the store `" + file + "`";
  auto [kind, says] =
      lacks_room(code, file, handle) ? no_room(store) : trouble_of(code, store, wait_ms);
  const char* detail = handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle);
  return {kind, says + " (" + detail + ")", file};
}

}  // namespace assay::store
