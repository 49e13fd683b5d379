#include "engine/base/file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

using namespace assay;
namespace fs = std::filesystem;

namespace {

struct TemporaryFolder {
  fs::path path;
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "assay-test-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~TemporaryFolder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("a file is written whole, replaced whole, and leaves nothing beside it") {
  const TemporaryFolder folder;
  CHECK(write_file(folder.path / "a.txt", "one").has_value());
  CHECK(write_file(folder.path / "a.txt", "two").has_value());
  CHECK(*read_file(folder.path / "a.txt") == "two");
  CHECK(list_files(folder.path)->size() == 1);
}

TEST_CASE("a file written in pieces, short and long, holds them in their order") {
  const TemporaryFolder folder;
  const std::string large(std::size_t{3} << 20U, 'x');
  std::string expected;
  const auto written = write_file(folder.path / "a", [&](const Piece& piece) {
    for (int i = 0; i < 200'000; ++i) {
      const std::string part = i == 1000 ? large : std::to_string(i) + "\n";
      expected += part;
      piece(part);
    }
  });
  CHECK(written.has_value());
  CHECK(*read_file(folder.path / "a") == expected);
}

TEST_CASE("what cannot be read says why") {
  const TemporaryFolder folder;
  CHECK(read_file(folder.path / "none").error().message.find("No such file") != std::string::npos);
  CHECK(read_file(folder.path).error().message.find("folder") != std::string::npos);
  CHECK(write_file(folder.path / "b", "12345").has_value());
  CHECK(read_file(folder.path / "b", 4).error().message.find("more than the 4") !=
        std::string::npos);
  CHECK(write_file(folder.path / "no" / "b", "x").error().code == Code::output);
}

TEST_CASE("files are listed sorted by bytes, hidden ones left out") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path / "b");
  fs::create_directories(folder.path / ".git");
  for (const char* name : {"b/2", "b/1", "a", ".hidden", ".git/x"}) {
    REQUIRE(write_file(folder.path / name, "").has_value());
  }
  const auto files = list_files(folder.path);
  REQUIRE(files.has_value());
  CHECK(*files == std::vector<fs::path>{"a", "b/1", "b/2"});
}
