#include "engine/cli/output_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "engine/base/file.h"
#include "engine/base/parallel.h"

namespace assay::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view marker_name = ".assay";
constexpr std::string_view marker_text =
    "This folder was written by Assay. A later run replaces its reports and keeps the rest.\n";

Error output_error(std::string message, const fs::path& where) {
  return {Code::output, std::move(message), where.string()};
}

Status sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return output_error(std::strerror(errno), folder);
  const int result = ::fsync(descriptor);
  const int problem = errno;
  ::close(descriptor);
  if (result != 0) return output_error(std::strerror(problem), folder);
  return Ok{};
}

// The marker lists the reports, one name a line behind its first line.
std::string marker_of(const std::vector<std::string>& reports) {
  std::string made(marker_text);
  for (const std::string& name : reports) made += name + "\n";
  return made;
}

std::vector<std::string> reports_listed(std::string_view marker) {
  std::vector<std::string> names{std::string(marker_name)};
  for (std::size_t at = marker.find('\n');
       at != std::string_view::npos && at + 1 < marker.size();) {
    const std::size_t end = marker.find('\n', at + 1);
    if (end == std::string_view::npos) break;
    names.emplace_back(marker.substr(at + 1, end - at - 1));
    at = end;
  }
  return names;
}

// Makes what is missing of the way to `folder`, each step durable in the folder that holds it.
Status make_folders(const fs::path& folder) {
  std::vector<fs::path> missing;
  std::error_code problem;
  for (fs::path one = folder; !one.empty() && !fs::exists(one, problem); one = one.parent_path())
    missing.push_back(one);
  for (auto one = missing.rbegin(); one != missing.rend(); ++one) {
    fs::create_directory(*one, problem);
    if (problem) return output_error("the folder cannot be made: " + problem.message(), *one);
    if (auto synced = sync_folder(one->parent_path()); !synced) return synced;
  }
  return Ok{};
}

// Gives `next` everything of `folder` that is no report: the same files under a second name, so
// that both folders are whole at any moment, after a loss of power too. False where the file system
// cannot; `next` may then hold some of them.
bool share_the_rest(const fs::path& folder, const fs::path& next,
                    const std::vector<std::string>& reports) {
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(folder, problem)) {
    const std::string name = entry.path().filename().string();
    if (std::find(reports.begin(), reports.end(), name) != reports.end()) continue;
    if (fs::exists(next / name) || !entry.is_regular_file(problem)) return false;
    fs::create_hard_link(entry.path(), next / name, problem);
    if (problem) return false;
  }
  return !problem && sync_folder(next).has_value();
}

// One by one, where the folder cannot be exchanged whole: each file is old or new, never half.
Status move_each(const fs::path& folder, const fs::path& next,
                 const std::vector<std::string>& reports, const std::vector<std::string>& earlier) {
  std::error_code problem;
  std::vector<std::string> names{std::string(marker_name)};
  names.insert(names.end(), reports.begin(), reports.end());
  for (const std::string& name : names) {
    fs::rename(next / name, folder / name, problem);
    if (problem) return output_error(problem.message(), folder / name);
  }
  for (const std::string& name : earlier) {
    if (std::find(names.begin(), names.end(), name) == names.end())
      fs::remove(folder / name, problem);
  }
  return sync_folder(folder);
}

// Puts `next` in the place of `folder`.
Status replace(const fs::path& folder, const fs::path& next,
               const std::vector<std::string>& reports, const std::vector<std::string>& earlier) {
  std::vector<std::string> all = earlier;
  all.insert(all.end(), reports.begin(), reports.end());
  if (share_the_rest(folder, next, all) &&
      ::renameat2(AT_FDCWD, next.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) == 0) {
    return sync_folder(folder.parent_path());
  }
  return move_each(folder, next, reports, earlier);
}

}  // namespace

struct OutputFolder::State {
  fs::path folder;
  fs::path neighbour;
  bool exists = false;
  std::vector<std::string> earlier;  // the reports an earlier run left
  std::vector<std::string> reports;  // those added
  Interrupts* interrupts = nullptr;
  std::unique_ptr<Interrupts::Unfinished> unfinished;
};

OutputFolder::OutputFolder(std::unique_ptr<State> state) : state_(std::move(state)) {}
OutputFolder::OutputFolder(OutputFolder&&) noexcept = default;
OutputFolder& OutputFolder::operator=(OutputFolder&&) noexcept = default;

OutputFolder::~OutputFolder() {
  if (state_ == nullptr || state_->neighbour.empty()) return;
  std::error_code ignored;
  fs::remove_all(state_->neighbour, ignored);
}

Result<OutputFolder> OutputFolder::open(const fs::path& folder, bool force,
                                        Interrupts& interrupts) {
  auto state = std::make_unique<State>();
  state->interrupts = &interrupts;
  std::error_code problem;
  state->folder = fs::absolute(folder, problem).lexically_normal();
  if (!state->folder.has_filename()) state->folder = state->folder.parent_path();
  const fs::file_status status = fs::status(state->folder, problem);
  if (fs::exists(status)) {
    if (!fs::is_directory(status)) return output_error("is a file; a folder was expected", folder);
    state->exists = true;
    const bool empty = fs::is_empty(state->folder, problem);
    if (problem) return output_error("the folder cannot be read: " + problem.message(), folder);
    auto marker = read_file(state->folder / marker_name, 1U << 20U);
    if (marker) {
      state->earlier = reports_listed(*marker);
    } else if (!empty && !force) {
      return output_error(
          "the folder is not empty and Assay did not write it; choose another or add `--force`",
          folder);
    }
    if (::access(state->folder.c_str(), W_OK) != 0) {
      return output_error("the folder cannot be written: " + std::string(std::strerror(errno)),
                          folder);
    }
  }
  if (auto made = make_folders(state->folder.parent_path()); !made) return std::move(made).error();
  std::string pattern =
      (state->folder.parent_path() / ("." + state->folder.filename().string() + ".XXXXXX"))
          .string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    return output_error("the folder cannot be made: " + std::string(std::strerror(errno)), folder);
  }
  state->neighbour = pattern;
  ::chmod(state->neighbour.c_str(), 0755);
  state->unfinished = std::make_unique<Interrupts::Unfinished>(interrupts, state->neighbour);
  return OutputFolder(std::move(state));
}

fs::path OutputFolder::store_path() const {
  return (state_->exists ? state_->folder : state_->neighbour) / store_name;
}

Status OutputFolder::add(std::span<const Report> reports, unsigned threads) {
  const std::scoped_lock lock(state_->interrupts->moving());
  for (const Report& report : reports) state_->reports.push_back(report.name);
  std::vector<Status> written(reports.size(), Ok{});
  for_each_index(reports.size(), threads, [&](std::size_t i) {
    written[i] = write_file(state_->neighbour / reports[i].name, reports[i].pieces);
  });
  const auto failed = std::find_if(written.begin(), written.end(),
                                   [](const Status& one) { return !one.has_value(); });
  return failed == written.end() ? Status(Ok{}) : std::move(*failed);
}

Status OutputFolder::publish() {
  const std::scoped_lock lock(state_->interrupts->moving());
  auto marked = write_file(state_->neighbour / marker_name, marker_of(state_->reports));
  if (!marked) return marked;
  if (auto synced = sync_folder(state_->neighbour); !synced) return synced;
  if (state_->exists) {
    return replace(state_->folder, state_->neighbour, state_->reports, state_->earlier);
  }
  if (std::rename(state_->neighbour.c_str(), state_->folder.c_str()) != 0) {
    return output_error(std::strerror(errno), state_->folder);
  }
  state_->neighbour.clear();
  return sync_folder(state_->folder.parent_path());
}

}  // namespace assay::cli
