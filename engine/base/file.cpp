#include "engine/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace assay {
namespace {

namespace fs = std::filesystem;

// Short pieces are gathered before they are written.
constexpr std::size_t most_held_bytes = std::size_t{1} << 20U;

// Closes on the way out of a scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }
  int close() { return ::close(std::exchange(number_, -1)); }

 private:
  int number_;
};

std::string reason() { return std::generic_category().message(errno); }

Error unreadable(const fs::path& file, const std::string& why) {
  return {Code::source, "cannot read the file: " + why, file.string()};
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

}  // namespace

Result<std::string> read_file(const fs::path& file, std::size_t limit) {
  const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (in.number() < 0) return unreadable(file, reason());
  struct stat about {};
  if (::fstat(in.number(), &about) != 0) return unreadable(file, reason());
  if (S_ISDIR(about.st_mode)) return unreadable(file, "it is a folder");
  if (!S_ISREG(about.st_mode)) return unreadable(file, "it is not a regular file");
  if (static_cast<std::uint64_t>(about.st_size) > limit) {
    return unreadable(file, "it has " + std::to_string(about.st_size) + " bytes, more than the " +
                                std::to_string(limit) + " allowed");
  }
  std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t count = ::read(in.number(), bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable(file, reason());
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

Status write_file(const fs::path& file, std::string_view bytes) {
  return write_file(file, [&](const Piece& piece) { piece(bytes); });
}

std::string whole(const Pieces& pieces) {
  std::string text;
  pieces([&](std::string_view piece) { text += piece; });
  return text;
}

Status write_file(const fs::path& file, const Pieces& pieces) {
  const auto failed = [&](const std::string& step) {
    return Error{Code::output, "cannot " + step + ": " + reason(), file.string()};
  };
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  std::string temporary = file.string() + ".part-XXXXXX";
  Descriptor out(::mkostemp(temporary.data(), O_CLOEXEC));
  if (out.number() < 0) return failed("create the file");
  std::string held;
  bool taken = true;
  const auto write = [&](std::string_view some) { taken = taken && write_all(out.number(), some); };
  pieces([&](std::string_view piece) {
    if (held.size() + piece.size() > most_held_bytes) {
      write(held);
      held.clear();
    }
    if (piece.size() > most_held_bytes) {
      write(piece);
    } else {
      held += piece;
    }
  });
  write(held);
  const bool written = taken && ::fchmod(out.number(), 0644) == 0 && ::fsync(out.number()) == 0 &&
                       out.close() == 0 && ::rename(temporary.c_str(), file.c_str()) == 0;
  if (!written) {
    Error error = failed("write the file");
    ::unlink(temporary.c_str());
    return error;
  }
  const Descriptor parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (parent.number() < 0 || ::fsync(parent.number()) != 0) return failed("make the file durable");
  return Ok{};
}

Result<std::vector<fs::path>> list_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code trouble;
  fs::recursive_directory_iterator entry(folder, trouble), end;
  while (!trouble && entry != end) {
    const bool hidden = entry->path().filename().string().starts_with(".");
    if (entry->is_directory(trouble) && hidden) entry.disable_recursion_pending();
    if (!trouble && !hidden && entry->is_regular_file(trouble)) {
      files.push_back(entry->path().lexically_relative(folder));
    }
    if (!trouble) entry.increment(trouble);
  }
  if (trouble) return unreadable(folder, trouble.message());
  std::sort(files.begin(), files.end(),
            [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); });
  return files;
}

}  // namespace assay
