// Everything that can go wrong around the file, in words that name it; and nothing half-written,
// ever.
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <functional>

#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "tests/engine/store/builder.h"
#include "tests/engine/store/query.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

namespace fs = std::filesystem;

void make_store(const fs::path& file) {
  FactStore store = expect(FactStore::create(file, small_schema()));
  load(store, {named("a", "2024-01-01", "x")});
}

Error refusal(const fs::path& file, OpenMode mode = OpenMode::write,
              const OpenOptions& options = {}) {
  const auto opened = FactStore::open(file, small_schema(), mode, options);
  REQUIRE_FALSE(opened.has_value());
  CHECK(opened.error().message.find(file.string()) != std::string::npos);
  return opened.error();
}

std::string digest_of_file(const fs::path& file) { return to_hex(sha256(expect(read_file(file)))); }

void write(const fs::path& file, std::string_view bytes) {
  std::ofstream out(file, std::ios::binary);
  out << bytes;
}

// Runs the work in a child process without root's right to write everywhere; its answer comes back.
std::string as_nobody(const std::function<std::string()>& work) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(1);
    const std::string answer = work();
    const bool sent =
        ::write(ends[1], answer.data(), answer.size()) == static_cast<ssize_t>(answer.size());
    ::_exit(sent ? 0 : 1);
  }
  ::close(ends[1]);
  std::string answer(4096, '\0');
  const ssize_t count = ::read(ends[0], answer.data(), answer.size());
  answer.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
  ::close(ends[0]);
  ::waitpid(child, nullptr, 0);
  return answer;
}

}  // namespace

TEST_CASE("a file that is no store is refused by name and left as it was") {
  const Folder folder;
  const fs::path file = folder.store();
  struct {
    const char* name;
    std::function<void()> make;
    const char* says;
  } const cases[] = {
      {"missing", [] {}, "does not exist"},
      {"text", [&] { write(file, "id,name\n1,x\n"); }, "no SQLite database at all"},
      {"long text", [&] { write(file, std::string(5000, 'x')); }, "no SQLite database at all"},
      {"empty", [&] { write(file, ""); }, "the file is empty"},
      {"another program's", [&] { query(file, "PRAGMA application_id = 7; CREATE TABLE t (a)"); },
       "of another program (application id 7)"},
      {"without a name", [&] { query(file, "CREATE TABLE t (a)"); }, "of another program"},
      {"a folder", [&] { fs::create_directory(file); }, "is a folder"},
      {"a pipe", [&] { REQUIRE(::mkfifo(file.c_str(), 0600) == 0); }, "is not a regular file"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.name);
    fs::remove_all(file);
    wrong.make();
    const bool regular = fs::is_regular_file(file);
    const std::string before = regular ? digest_of_file(file) : "";
    for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
      const Error error = refusal(file, mode);
      CHECK(error.code == Code::database);
      CHECK(error.message.find(wrong.says) != std::string::npos);
    }
    if (regular) CHECK(digest_of_file(file) == before);
    CHECK_FALSE(fs::exists(file.string() + "-wal"));
    CHECK_FALSE(fs::exists(file.string() + "-journal"));
  }
}

TEST_CASE("creating refuses a file that is there, and a folder that is not") {
  const Folder folder;
  make_store(folder.store());
  const auto again = FactStore::create(folder.store(), small_schema());
  REQUIRE_FALSE(again.has_value());
  CHECK(again.error().message.find("is there already") != std::string::npos);
  const auto nowhere = FactStore::create(folder.path() / "none" / "x.db", small_schema());
  REQUIRE_FALSE(nowhere.has_value());
  CHECK(nowhere.error().message.find("there is no folder") != std::string::npos);
}

TEST_CASE("a store of a newer version is refused for reading and writing") {
  const Folder folder;
  make_store(folder.store());
  query(folder.store(), "PRAGMA user_version = 99");
  for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
    const Error error = refusal(folder.store(), mode);
    CHECK(error.code == Code::database);
    CHECK(error.message.find("written by a newer version of Assay") != std::string::npos);
  }
}

TEST_CASE("a store that another process keeps locked is named after waiting") {
  const Folder folder;
  make_store(folder.store());
  FactStore holder = expect(FactStore::open(folder.store(), small_schema()));
  const Load lock = expect(holder.begin_load({.source = "s"}));
  FactStore other =
      expect(FactStore::open(folder.store(), small_schema(), OpenMode::write, {.wait_ms = 30}));
  const auto loading = other.begin_load({.source = "t"});
  REQUIRE_FALSE(loading.has_value());
  CHECK(loading.error().code == Code::database);
  CHECK(loading.error().message.find("is locked by another process, and still was after 30 ms") !=
        std::string::npos);
  CHECK(loading.error().message.find(folder.store().string()) != std::string::npos);
  // Readers are not kept out.
  CHECK(things(other, "2024-12-31") == "a=x");
}

TEST_CASE("no room left is an output error, and nothing of the load is kept") {
  const Folder folder;
  make_store(folder.store());
  FactStore store = expect(
      FactStore::open(folder.store(), small_schema(), OpenMode::write, {.most_bytes = 400'000}));
  std::optional<Error> error;
  {
    Load loading = expect(store.begin_load({.source = "s"}));
    for (int i = 0; i < 20'000 && !error; ++i) {
      const Status done =
          loading.append(named("k" + std::to_string(i), "2024-01-01", std::string(100, 'x')));
      if (!done) error = done.error();
    }
    if (error) {
      // The load is lost: neither more facts nor a commit may follow.
      CHECK_FALSE(loading.append(named("z", "2024-01-01", "z")).has_value());
      CHECK_FALSE(loading.commit().has_value());
    } else {
      const auto done = loading.commit();
      REQUIRE_FALSE(done.has_value());
      error = done.error();
    }
  }
  CHECK(error->code == Code::output);
  CHECK(error->message.find("no room left to write the store `" + folder.store().string()) !=
        std::string::npos);
  CHECK(things(store, "2024-12-31") == "a=x");
  CHECK(expect(store.last_load()) == 1);
  CHECK(query(folder.store(), "PRAGMA integrity_check") == "ok\n");
  // With room again, the same load goes in.
  FactStore roomy = expect(FactStore::open(folder.store(), small_schema()));
  CHECK(load(roomy, {named("b", "2024-01-01", "y")}).load == 2);
}

TEST_CASE("a read-only file or folder is refused for writing at the start, and can be read") {
  const Folder folder;
  make_store(folder.store());
  fs::permissions(folder.path(), static_cast<fs::perms>(0555));
  fs::permissions(folder.store(), static_cast<fs::perms>(0444));
  const auto attempt = [&](OpenMode mode) {
    return as_nobody([&]() -> std::string {
      const auto opened = FactStore::open(folder.store(), small_schema(), mode);
      if (!opened) return opened.error().message;
      const auto snapshot = opened->snapshot(day("2024-12-31"));
      return snapshot ? things(*snapshot) : snapshot.error().message;
    });
  };
  CHECK(attempt(OpenMode::write) ==
        "the store `" + folder.store().string() + "` cannot be written: the file is read-only");
  CHECK(attempt(OpenMode::read) == "a=x");
  fs::permissions(folder.store(), static_cast<fs::perms>(0666));
  CHECK(attempt(OpenMode::write) == "the store `" + folder.store().string() +
                                        "` cannot be written: its folder `" +
                                        folder.path().string() + "` is read-only");
  fs::permissions(folder.store(), static_cast<fs::perms>(0200));
  CHECK(attempt(OpenMode::read).find("cannot be read") != std::string::npos);
}

TEST_CASE("a damaged store is called damaged and never crashes") {
  const Folder folder;
  {
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    std::vector<model::Fact> facts;
    for (int i = 0; i < 2000; ++i)
      facts.push_back(named("k" + std::to_string(i), "2024-01-01", "name"));
    load(store, facts);
  }
  const std::string whole = expect(read_file(folder.store()));
  int damaged = 0;
  for (std::size_t page = 1; page * 4096 < whole.size(); page += 7) {
    std::string broken = whole;
    broken.replace(page * 4096, 2000, 2000, '\x5a');
    write(folder.store(), broken);
    const auto opened = FactStore::open(folder.store(), small_schema(), OpenMode::read);
    if (!opened) {
      CHECK(opened.error().code == Code::database);
      ++damaged;
      continue;
    }
    const auto snapshot = opened->snapshot(day("2024-12-31"));
    if (snapshot) continue;
    CHECK(snapshot.error().code == Code::database);
    CHECK(snapshot.error().message.find("is damaged") != std::string::npos);
    ++damaged;
  }
  CHECK(damaged > 0);
  write(folder.store(), whole.substr(0, whole.size() / 2));
  const auto cut = FactStore::open(folder.store(), small_schema(), OpenMode::read);
  CHECK((!cut || !cut->snapshot(day("2024-12-31"))));
}

TEST_CASE("a process killed in mid-load leaves nothing of it, and one killed after leaves all") {
  for (const bool committed : {false, true}) {
    CAPTURE(committed);
    const Folder folder;
    make_store(folder.store());
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      auto store = FactStore::open(folder.store(), small_schema());
      auto loading = store->begin_load({.source = "s"});
      for (int i = 0; i < 30'000; ++i) {
        if (!loading->append(named("k" + std::to_string(i), "2024-01-01", std::string(300, 'x'))))
          ::_exit(1);
      }
      if (committed && !loading->commit()) ::_exit(1);
      if (::write(ends[1], "!", 1) != 1) ::_exit(1);
      ::pause();
      ::_exit(1);
    }
    ::close(ends[1]);
    char ready = 0;
    REQUIRE(::read(ends[0], &ready, 1) == 1);
    ::close(ends[0]);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const FactStore store = expect(FactStore::open(folder.store(), small_schema()));
    CHECK(expect(store.snapshot(day("2024-12-31"))).find("thing")->rows() ==
          (committed ? 30'001 : 1));
    CHECK(expect(store.last_load()) == (committed ? 2 : 1));
    CHECK(query(folder.store(), "PRAGMA integrity_check") == "ok\n");
  }
}

TEST_CASE("a process killed while making a store leaves a file that can be made again") {
  for (int wait = 0; wait < 12; ++wait) {
    CAPTURE(wait);
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) {
      const auto made = FactStore::create(folder.store(), small_schema());
      ::_exit(made ? 0 : 1);
    }
    ::usleep(static_cast<useconds_t>(wait * 700));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const FactStore store =
        expect(FactStore::open(folder.store(), small_schema(), OpenMode::create));
    CHECK(expect(store.last_load()) == 0);
  }
}

TEST_CASE("a file whose making was cut short by a loss of power can be made again") {
  // What SQLite leaves between the pages of the first transaction and its end: a journal that says
  // the file was empty before.
  const std::string journal = std::string("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) +
                              std::string(4, '\0') + "abcd" + std::string(4, '\0') +
                              std::string("\0\0\x02\0\0\0\x10\0", 8) + std::string(484, '\0');
  const Folder other;
  make_store(other.store());
  for (const std::string& pages : {std::string(8192, '\0'), expect(read_file(other.store()))}) {
    const Folder folder;
    write(folder.store(), pages);
    write(folder.store().string() + "-journal", journal);
    for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
      CHECK(refusal(folder.store(), mode).message.find("was never finished") != std::string::npos);
    }
    const FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    CHECK(expect(store.last_load()) == 0);
    CHECK(query(folder.store(), "PRAGMA integrity_check") == "ok\n");
  }
  const Folder folder;
  write(folder.store(), std::string(4096, 'x'));
  write(folder.store().string() + "-journal", journal);
  CHECK(refusal(folder.store(), OpenMode::create).message.find("no SQLite database at all") !=
        std::string::npos);
}

TEST_CASE("four processes write to one store and lose nothing") {
  const Folder folder;
  { FactStore store = expect(FactStore::create(folder.store(), small_schema())); }
  std::vector<pid_t> children;
  for (int child = 0; child < 4; ++child) {
    const pid_t id = ::fork();
    if (id == 0) {
      auto store =
          FactStore::open(folder.store(), small_schema(), OpenMode::write, {.wait_ms = 30'000});
      if (!store) ::_exit(1);
      for (int i = 0; i < 10; ++i) {
        auto loading = store->begin_load({.source = "s"});
        if (!loading) ::_exit(1);
        const std::string key = std::to_string(child) + "-" + std::to_string(i);
        if (!loading->append(named(key, "2024-01-01", "x")) || !loading->commit()) ::_exit(1);
      }
      ::_exit(0);
    }
    children.push_back(id);
  }
  for (const pid_t id : children) {
    int status = 0;
    ::waitpid(id, &status, 0);
    CHECK(status == 0);
  }
  const FactStore store = expect(FactStore::open(folder.store(), small_schema(), OpenMode::read));
  CHECK(expect(store.last_load()) == 40);
  CHECK(expect(store.snapshot(day("2024-12-31"))).find("thing")->rows() == 40);
}

TEST_CASE(
    "a store that other hands have changed is refused before it is used, and left as it was") {
  for (const char* change : {
           "CREATE TRIGGER mine AFTER INSERT ON assay_load BEGIN DELETE FROM assay_finding; END",
           "DROP TRIGGER fact_thing_no_DELETE",
           "DROP TRIGGER assay_load_no_update; CREATE TRIGGER assay_load_no_update BEFORE UPDATE "
           "ON assay_load "
           "BEGIN SELECT 1; END",
           "CREATE TABLE assay_more (a)",
           "CREATE TABLE fact_more (a)",
           "ALTER TABLE fact_thing ADD COLUMN extra TEXT AS (lower(locator)) VIRTUAL",
           "ALTER TABLE assay_org ADD COLUMN extra INTEGER CHECK (extra > 1)",
           "DROP TABLE assay_voided_claim",
           "INSERT INTO assay_kind (name) VALUES ('x; y')",
           "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'locator TEXT "
           "NOT NULL', "
           "'locator TEXT') WHERE name = 'fact_thing'",
       }) {
    CAPTURE(change);
    const Folder folder;
    make_store(folder.store());
    REQUIRE(query(folder.store(), change).find("error: ") == std::string::npos);
    const std::string before = digest_of_file(folder.store());
    for (const OpenMode mode : {OpenMode::read, OpenMode::write}) {
      CHECK(refusal(folder.store(), mode).code == Code::database);
    }
    CHECK(digest_of_file(folder.store()) == before);
  }
}

TEST_CASE("a person's own views and indexes beside ours do no harm") {
  const Folder folder;
  make_store(folder.store());
  query(folder.store(),
        "CREATE VIEW my_things AS SELECT key FROM thing; CREATE TABLE notes (a TEXT)");
  const FactStore store = expect(FactStore::open(folder.store(), small_schema()));
  CHECK(things(store, "2024-12-31") == "a=x");
}

TEST_CASE("rows that refer to nothing, or hold what nobody wrote, are called damage") {
  const char* row =
      "INSERT INTO fact_thing (subject, observed_at, load, form, source, locator, unstable, basis, "
      "states";
  for (const std::string& change : {
           std::string(row) + ") VALUES (99, 1, 1, 0, 1, '', 0, 0, 'v')",
           std::string(row) + ") VALUES (-5, 1, 1, 0, 1, '', 0, 0, 'v')",
           std::string(row) + ") VALUES (1, 1, 1, 0, 77, '', 0, 0, 'v')",
           std::string(row) +
               ", f_count) VALUES (1, 1, 1, 0, 1, '', 0, 0, '--v', 9223372036854775807)",
           std::string(row) + ", f_every) VALUES (1, 1, 1, 0, 1, '', 0, 0, '------v', 'soon')",
           std::string("INSERT INTO assay_subject VALUES (4611686018427387904, 1, 1, 'far')"),
           std::string("INSERT INTO assay_subject VALUES (-1, 1, 1, 'below')"),
       }) {
    CAPTURE(change);
    const Folder folder;
    make_store(folder.store());
    REQUIRE(query(folder.store(), change).empty());
    const FactStore store = expect(FactStore::open(folder.store(), small_schema()));
    const auto snapshot = store.snapshot(day("2024-12-31"));
    REQUIRE_FALSE(snapshot.has_value());
    CHECK(snapshot.error().code == Code::database);
  }
}
