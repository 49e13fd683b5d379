// The cage seen from outside: what the process has, and how it ends.
#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;  // the sanitizer needs what the cage gives up
#else
constexpr bool sanitized = false;
#endif

namespace fs = std::filesystem;

std::string slurp(const fs::path& file) {
  std::ifstream in(file);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// The number behind "Name:" or "Max name" on its line.
std::string field(const std::string& text, const std::string& name) {
  const auto at = text.find("\n" + name);
  if (at == std::string::npos) return "missing";
  std::istringstream rest(text.substr(at + 1 + name.size()));
  std::string word;
  rest >> word;
  return word;
}

// The running cage that this process started.
fs::path find_child() {
  for (const auto& entry : fs::directory_iterator("/proc")) {
    const std::string status = slurp(entry.path() / "status");
    if (field("\n" + status, "Name:") == "assay-cage" &&
        field(status, "PPid:") == std::to_string(::getpid())) {
      return entry.path();
    }
  }
  return {};
}

}  // namespace

TEST_CASE("a running cage has no files, no rights and few system calls" *
          doctest::skip(sanitized)) {
  PackFolder folder;
  folder.write("loop.lua", "while true do end");
  Limits limits;
  limits.fuel = 1'000'000'000'000;
  limits.wall_milliseconds = 1200;
  std::thread running([&] { static_cast<void>(load_folder(folder, limits)); });
  std::string status, about_limits;
  std::size_t open = 0;
  bool listed = false;
  std::string environment = "unread";
  for (int tries = 0; tries < 50 && status.empty(); ++tries) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    const fs::path child = find_child();
    if (child.empty() || field(slurp(child / "status"), "Seccomp:") != "2") continue;
    status = slurp(child / "status");
    about_limits = slurp(child / "limits");
    environment = slurp(child / "environ");
    std::error_code refused;
    for (auto it = fs::directory_iterator(child / "fd", refused);
         !refused && it != fs::directory_iterator(); ++it) {
      ++open;
      listed = true;
    }
  }
  running.join();
  REQUIRE(!status.empty());
  CHECK(field(status, "NoNewPrivs:") == "1");
  CHECK(field(about_limits, "Max file size") == "0");
  CHECK(field(about_limits, "Max core file size") == "0");
  CHECK(field(about_limits, "Max open files") == "0");
  CHECK(field(about_limits, "Max processes") == "0");
  CHECK(field(about_limits, "Max cpu time") == "2");
  CHECK(field(about_limits, "Max address space") == std::to_string((64 + 128) * 1024 * 1024));
  CHECK(environment.empty());
  if (listed) CHECK(open == 2);
}

TEST_CASE("a file that outlives the deadline is killed within a tenth of a second of it") {
  PackFolder folder;
  folder.write("loop.lua", "while true do end");
  Limits limits;
  limits.fuel = 1'000'000'000'000;
  limits.wall_milliseconds = 400;
  const Loaded loaded = load_folder(folder, limits);
  REQUIRE(loaded.issues.size() == 1);
  CHECK(to_text(loaded.issues[0]) == "loop.lua: the file ran longer than 400 ms\n");
  CHECK(loaded.issues[0].code == Code::limit);

  // From the start of the process to its burial. A machine with other work may be late; the best of
  // five is what the cage does.
  limits.wall_milliseconds = 200;
  auto best = std::chrono::steady_clock::duration::max();
  for (int i = 0; i < 5; ++i) {
    const auto start = std::chrono::steady_clock::now();
    const auto answers = ask_cage({ASSAY_CAGE, limits}, {{"loop.lua", "while true do end"}});
    const auto took = std::chrono::steady_clock::now() - start;
    REQUIRE(answers);
    CHECK(answers->at(0).ended_by == "the file ran longer than 200 ms");
    CHECK(took >= std::chrono::milliseconds(200));
    best = std::min(best, took);
  }
  const auto late =
      std::chrono::duration_cast<std::chrono::milliseconds>(best) - std::chrono::milliseconds(200);
  MESSAGE("killed " << late.count() << " ms after the deadline");
  CHECK(late < std::chrono::milliseconds(sanitized ? 1000 : 100));
}

TEST_CASE("a pack full of such files is given up, and says so") {
  PackFolder folder;
  for (const char* name : {"a.lua", "b.lua", "c.lua", "d.lua", "e.lua", "f.lua"})
    folder.write(name, "while true do end");
  Limits limits;
  limits.fuel = 1'000'000'000'000;
  limits.wall_milliseconds = 100;
  const Loaded loaded = load_folder(folder, limits);
  REQUIRE(loaded.issues.size() == 6);
  CHECK(loaded.issues[3].message == "the file ran longer than 100 ms");
  CHECK(loaded.issues[5].message == "not read: too many files before it had to be stopped");
}

TEST_CASE("fuel is spent alike on every run") {
  PackFolder folder;
  folder.write("work.lua", "local n = 0 for i = 1, 100000 do n = n + i end");
  auto one =
      ask_cage({ASSAY_CAGE, {}}, {{"work.lua", "local n = 0 for i = 1, 100000 do n = n + i end"}});
  auto other =
      ask_cage({ASSAY_CAGE, {}}, {{"work.lua", "local n = 0 for i = 1, 100000 do n = n + i end"}});
  REQUIRE(one);
  REQUIRE(other);
  const auto fuel = [](const Answer& answer) { return answer.value.find("fuel")->number()->text; };
  CHECK(fuel(one->at(0)) == fuel(other->at(0)));
  CHECK(fuel(one->at(0)) == "200000");  // two instructions a round, counted in thousands
}

TEST_CASE("what is no cage is an error, never a crash") {
  const std::vector<Source> sources = {{"pack.lua", "pack {}"}, {"a.lua", "rule {}"}};
  auto missing = ask_cage({"/no/such/program", {}}, sources);
  CHECK(!missing);
  auto failing = ask_cage({"/bin/false", {}}, sources);
  REQUIRE(failing);
  CHECK(failing->at(0).ended_by == "the file ended the interpreter with status 1");
  auto silent = ask_cage({"/bin/true", {}}, sources);
  REQUIRE(silent);
  CHECK(silent->at(1).ended_by == "the file ended the interpreter with status 0");

  PackFolder folder;
  const auto script = [&](const char* name, std::string_view text) {
    folder.write(name, text);
    fs::permissions(folder.path() / name, fs::perms::owner_all);
    return Cage{folder.path() / name, {}};
  };
  // A frame that is no JSON, one that is too long, an end too early, and one too many.
  CHECK(!ask_cage(
      script("garbage", "#!/bin/sh\nprintf '\\003\\000\\000\\000abc\\000\\000\\000\\000'\n"),
      sources));
  auto flood = ask_cage(script("flood", "#!/bin/sh\nprintf '\\377\\377\\377\\177abc'\n"), sources);
  REQUIRE(flood);
  CHECK(flood->at(0).ended_by == "the file says more than 1 MiB");
  CHECK(!ask_cage(script("early", "#!/bin/sh\nprintf '\\000\\000\\000\\000'\n"), sources));
  auto open = ask_cage(script("locked", "#!/bin/sh\nprintf '\\006\\000\\000\\000!calls'\nexit 4\n"),
                       sources);
  REQUIRE(!open);
  CHECK(open.error().message ==
        "the cage cannot be locked: this system does not let a process give up calls");
}
