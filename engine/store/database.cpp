#include "engine/store/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <limits>
#include <system_error>
#include <utility>

namespace assay::store {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t heap_limit = std::int64_t{1} << 30U;
constexpr std::size_t place_of_id = 68;

Error refused(const fs::path& file, const std::string& says) {
  return {Code::database, "the store `" + file.string() + "` " + says, file.string()};
}

bool may(const fs::path& path, int right) {
  return ::faccessat(AT_FDCWD, path.c_str(), right, AT_EACCESS) == 0;
}

fs::path folder_of(const fs::path& file) {
  const fs::path parent = file.parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

using Header = std::array<unsigned char, 100>;

// How many bytes the file begins with, at most as many as `header` takes.
Result<std::size_t> read_header(const fs::path& file, Header& header) {
  const int in = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  const ssize_t count = in < 0 ? -1 : ::read(in, header.data(), header.size());
  const int problem = errno;
  if (in >= 0) ::close(in);
  if (count < 0) {
    return refused(file, "cannot be read: " + std::generic_category().message(problem));
  }
  return static_cast<std::size_t>(count);
}

std::uint32_t word_at(const Header& header, std::size_t at) {
  std::uint32_t word = 0;
  for (std::size_t i = at; i < at + 4; ++i) word = (word << 8U) | header[i];
  return word;
}

// Looks at the header without SQLite, which might leave traces beside a file that is not ours.
Status recognise(const fs::path& file) {
  Header header{};
  const auto count = read_header(file, header);
  if (!count) return count.error();
  if (*count == 0 || is_unfinished(file)) return Ok{};
  constexpr std::string_view magic("SQLite format 3\0", 16);
  const std::string_view start(reinterpret_cast<const char*>(header.data()), magic.size());
  if (*count != header.size() || start != magic) {
    return refused(file, "is not an Assay store: it is no SQLite database at all");
  }
  const std::uint32_t id = word_at(header, place_of_id);
  if (id != application_id) {
    return refused(file,
                   "is not an Assay store: it is the SQLite database of another program "
                   "(application id " +
                       std::to_string(id) + ")");
  }
  return Ok{};
}

Status check_place(const fs::path& file, OpenMode mode) {
  struct stat about {};
  if (::stat(file.c_str(), &about) != 0) {
    if (errno != ENOENT) {
      return refused(file, "cannot be reached: " + std::generic_category().message(errno));
    }
    if (mode != OpenMode::create) return refused(file, "does not exist");
    if (!fs::is_directory(folder_of(file))) {
      return refused(file, "cannot be made: there is no folder `" + folder_of(file).string() + "`");
    }
  } else {
    if (S_ISDIR(about.st_mode)) return refused(file, "is a folder, not a file");
    if (!S_ISREG(about.st_mode)) return refused(file, "is not a regular file");
    if (about.st_size == 0 && mode != OpenMode::create) {
      return refused(file, "is not an Assay store: the file is empty");
    }
    if (is_unfinished(file) && mode != OpenMode::create) {
      return refused(file, "was never finished: `assay init` makes it again");
    }
    if (auto known = recognise(file); !known) return known;
    if (mode != OpenMode::read && !may(file, W_OK)) {
      return refused(file, "cannot be written: the file is read-only");
    }
  }
  if (mode != OpenMode::read && !may(folder_of(file), W_OK)) {
    return refused(file,
                   "cannot be written: its folder `" + folder_of(file).string() + "` is read-only");
  }
  return Ok{};
}

bool on_network_disk(const std::string& file) {
  struct statfs about {};
  if (::statfs(file.c_str(), &about) != 0) return false;
  switch (static_cast<std::uint32_t>(about.f_type)) {
    case 0x6969U:      // NFS
    case 0x517BU:      // SMB
    case 0xFF534D42U:  // CIFS
    case 0xFE534D42U:  // SMB2
      return true;
    default:
      return false;
  }
}

// A store in a folder that may not be written can be read only when promised to stand still; an
// unfinished log beside it would then be overlooked, so its presence forbids the promise.
bool must_stand_still(const fs::path& file) {
  struct stat about {};
  const bool log = ::stat((file.string() + "-wal").c_str(), &about) == 0 && about.st_size > 0;
  return !log && !may(folder_of(file), W_OK);
}

std::string uri_of(const fs::path& file, bool still) {
  std::string uri = "file:";
  for (const char c : file.string()) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '/' || c == '.' || c == '-' || c == '_';
    if (plain) {
      uri += c;
    } else {
      std::array<char, 4> code{};
      std::snprintf(code.data(), code.size(), "%%%02X",
                    static_cast<unsigned>(static_cast<unsigned char>(c)));
      uri += code.data();
    }
  }
  return still ? uri + "?immutable=1" : uri;
}

}  // namespace

bool is_unfinished(const fs::path& file) {
  Header journal{}, header{};
  const auto of_journal = read_header(file.string() + "-journal", journal);
  const auto of_file = read_header(file, header);
  if (!of_journal || *of_journal < 28 || !of_file || *of_file < header.size()) return false;
  constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
  constexpr std::size_t place_of_pages = 16;  // how many the file had before
  if (!std::equal(magic.begin(), magic.end(), journal.begin())) return false;
  if (word_at(journal, place_of_pages) != 0) return false;
  const bool unwritten =
      std::all_of(header.begin(), header.end(), [](unsigned char byte) { return byte == 0; });
  return unwritten || word_at(header, place_of_id) == application_id;
}

Result<Database> Database::open(const fs::path& file, OpenMode mode, const OpenOptions& options) {
  if (auto place = check_place(file, mode); !place) return std::move(place).error();
  Database made;
  made.mode_ = mode;
  made.connection_ = std::make_unique<Connection>();
  made.connection_->file = file.string();
  made.connection_->wait_ms = options.wait_ms;
  int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (mode == OpenMode::read) flags |= SQLITE_OPEN_READONLY;
  if (mode == OpenMode::write) flags |= SQLITE_OPEN_READWRITE;
  if (mode == OpenMode::create) flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  const std::string uri = uri_of(file, mode == OpenMode::read && must_stand_still(file));
  const int code = sqlite3_open_v2(uri.c_str(), &made.connection_->handle, flags, nullptr);
  if (code != SQLITE_OK) return made.connection_->error(code);
  if (auto done = made.configure(options); !done) return std::move(done).error();
  return made;
}

Result<Database> Database::in_memory() {
  Database made;
  made.mode_ = OpenMode::create;
  made.connection_ = std::make_unique<Connection>();
  made.connection_->file = ":memory:";
  const int code = sqlite3_open_v2(":memory:", &made.connection_->handle,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) return made.connection_->error(code);
  return made;
}

Status Database::configure(const OpenOptions& options) const {
  sqlite3* handle = connection_->handle;
  sqlite3_hard_heap_limit64(heap_limit);
  sqlite3_busy_timeout(handle, static_cast<int>(options.wait_ms));
  for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                       {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                       {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                       {SQLITE_DBCONFIG_DQS_DDL, 0},
                                       {SQLITE_DBCONFIG_DQS_DML, 0}}) {
    sqlite3_db_config(handle, setting, value, nullptr);
  }
  for (const auto& [limit, most] : {std::pair{SQLITE_LIMIT_LENGTH, 16 << 20},
                                    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                    {SQLITE_LIMIT_COLUMN, 400},
                                    {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                    {SQLITE_LIMIT_FUNCTION_ARG, 16},
                                    {SQLITE_LIMIT_ATTACHED, 0},
                                    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
                                    {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
                                    {SQLITE_LIMIT_WORKER_THREADS, 0}}) {
    sqlite3_limit(handle, limit, most);
  }
  if (auto done = run("PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA;"
                      "PRAGMA wal_autocheckpoint = 1000; PRAGMA temp_store = MEMORY;"
                      "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"
                      "PRAGMA cache_size = -16384;");
      !done) {
    return done;
  }
  if (options.most_bytes > 0) {
    const std::int64_t pages = options.most_bytes / 4096;
    if (auto done = run("PRAGMA max_page_count = " + std::to_string(pages)); !done) return done;
  }
  return Ok{};
}

Status Database::choose_journal() const {
  if (on_network_disk(connection_->file)) return use_rollback_journal();
  return run("PRAGMA journal_mode = WAL;");
}

Status Database::use_rollback_journal() const { return run("PRAGMA journal_mode = DELETE;"); }

Result<Statement> Database::prepare(std::string_view sql) const {
  sqlite3_stmt* handle = nullptr;
  const int code = sqlite3_prepare_v2(connection_->handle, sql.data(), static_cast<int>(sql.size()),
                                      &handle, nullptr);
  if (code != SQLITE_OK) return connection_->error(code);
  return Statement(*connection_, handle);
}

Status Database::run(std::string_view script) const {
  const char* rest = script.data();
  const char* const end = rest + script.size();
  while (rest < end) {
    sqlite3_stmt* handle = nullptr;
    const int code =
        sqlite3_prepare_v2(connection_->handle, rest, static_cast<int>(end - rest), &handle, &rest);
    if (code != SQLITE_OK) return connection_->error(code);
    if (handle == nullptr) continue;  // white space and comments
    if (auto done = Statement(*connection_, handle).run(); !done) return done;
  }
  return Ok{};
}

Result<std::int64_t> Database::integer(std::string_view sql, std::int64_t otherwise) const {
  auto statement = prepare(sql);
  if (!statement) return std::move(statement).error();
  const auto row = statement->step();
  if (!row) return row.error();
  return *row ? statement->integer(0) : otherwise;
}

Result<Transaction> Database::begin() const {
  if (auto done = run("BEGIN IMMEDIATE"); !done) return std::move(done).error();
  return Transaction(*this);
}

Result<Transaction> Database::begin_reading() const {
  if (auto done = run("BEGIN"); !done) return std::move(done).error();
  return Transaction(*this);
}

std::int64_t Database::last_row() const { return sqlite3_last_insert_rowid(connection_->handle); }

void Database::checkpoint() const {
  // What cannot be moved now, because somebody reads, is moved by the next one: no error and no
  // waiting.
  sqlite3_busy_timeout(connection_->handle, 0);
  sqlite3_wal_checkpoint_v2(connection_->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                            nullptr);
  sqlite3_busy_timeout(connection_->handle, static_cast<int>(connection_->wait_ms));
}

Transaction::~Transaction() {
  if (database_ != nullptr) static_cast<void>(database_->run("ROLLBACK").has_value());
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Status Transaction::commit() {
  auto done = database_->run("COMMIT");
  if (done) database_ = nullptr;
  return done;
}

}  // namespace assay::store
