// Two packs must not both have a sentence that people answer under one name.
#include "engine/packs/answered.h"

#include <doctest/doctest.h>

#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

Loaded pack(const std::string& id, const std::string& folder, const std::string& method) {
  PackFolder made;
  made.write("pack.lua", "pack { id = \"" + id + "\", title = \"t\", version = \"1.0.0\" }");
  made.write(folder + "/5.1-leadership.lua",
             "rule { control = \"OWN:1.1\", title = \"t\", subject = \"ai_system\",\n"
             "  expect { id = \"explained\", says = \"s\", level = \"own\", method = \"" +
                 method + "\", has = { owner = present } } }");
  return load_folder(made);
}

std::string told(const std::vector<Issue>& issues) {
  std::string made;
  for (const Issue& issue : issues) made += to_text(issue);
  return made;
}

}  // namespace

TEST_CASE("a sentence that people answer has its name to itself") {
  for (const std::string method : {"interview", "observe"}) {
    CAPTURE(method);
    Answered answered;
    CHECK(told(answered.add(pack("first", "a", method))) == "");
    CHECK(told(answered.add(pack("second", "b", method))) ==
          "b/5.1-leadership.lua:2: people answer to `5.1-leadership/explained`, and the pack "
          "`first` has a sentence of that name too, at a/5.1-leadership.lua:2: one answer would "
          "count for both; give one of the rules another name\n");
  }
}

TEST_CASE("sentences that nobody answers may share a name, and a pack agrees with itself") {
  Answered answered;
  CHECK(told(answered.add(pack("first", "a", "examine"))) == "");
  CHECK(told(answered.add(pack("second", "b", "interview"))) == "");
  CHECK(told(answered.add(pack("second", "b", "interview"))) == "");
}
