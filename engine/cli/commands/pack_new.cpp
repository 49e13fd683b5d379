#include <filesystem>
#include <ostream>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/packs/scaffold.h"

namespace assay::cli {
namespace {

namespace fs = std::filesystem;

constexpr Argument arguments[] = {
    {"DIR", Takes::positional, "", "the folder of the new pack; its name becomes the pack's id"},
};

constexpr std::string_view teaches =
    "Writes a pack to begin with: a requirement, a rule with two sentences, and its cases, each "
    "explained. It passes `pack check` and `pack test` as it is, and no mutant of its rule "
    "survives. Change it piece by piece, with `assay pack test DIR --watch` beside you.\n"
    "\n"
    "Examples:\n"
    "  assay pack new ./our-policy\n";

void run(const Call& call) {
  const fs::path folder = call.given.text("DIR");
  const fs::path plain = folder.has_filename() ? folder : folder.parent_path();
  const std::string id = packs::pack_id_of(plain.filename().string());
  if (id.empty()) {
    return call.journal.fail({Code::usage,
                              "`" + text::printable(folder.string()) +
                                  "` gives no id: a pack is named by letters and digits",
                              ""});
  }
  std::error_code problem;
  if (fs::exists(folder, problem) &&
      (!fs::is_directory(folder, problem) || !fs::is_empty(folder, problem))) {
    return call.journal.fail(
        {Code::output, "it is there already, and not an empty folder", folder.string()});
  }
  for (const packs::ScaffoldFile& file : packs::scaffold(id)) {
    const fs::path path = folder / file.name;
    fs::create_directories(path.parent_path(), problem);
    if (problem) {
      return call.journal.fail({Code::output, "the folder cannot be made: " + problem.message(),
                                path.parent_path().string()});
    }
    auto written = write_file(path, file.text);
    if (!written) return call.journal.fail(written.error());
    call.out() << path.string() << "\n";
  }
  call.journal.note("next: assay pack test " + folder.string());
}

}  // namespace

Command pack_new_command() {
  return {"pack new", "DIR", "begin a pack: one rule with its cases", teaches, arguments, run};
}

}  // namespace assay::cli
