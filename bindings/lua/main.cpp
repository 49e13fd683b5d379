// assay-cage HEAP_BYTES FUEL CPU_SECONDS [test]: reads pack files from descriptor 0, runs each in a
// Lua state of its own, and writes what each says to descriptor 1; with `test`, reads one file and
// rows, and writes what a function of the file says of each row. docs/formats.md has the frames.
// Opens no file and leaves by _exit.
#include <unistd.h>

#include <charconv>
#include <cstdio>
#include <cstring>
#include <optional>

#include "bindings/lua/confine.h"
#include "bindings/lua/frame.h"
#include "bindings/lua/machine.h"
#include "engine/base/text.h"
#include "engine/json/read.h"
#include "engine/json/write.h"

namespace {

using namespace assay;
using namespace assay::cage;

constexpr std::size_t most_name_bytes = 4096;
constexpr std::size_t most_frame_bytes = std::size_t{2} << 20U;

std::optional<std::int64_t> number(const char* text) {
  std::int64_t value = 0;
  const char* end = text + std::strlen(text);
  const auto [stop, error] = std::from_chars(text, end, value);
  if (error != std::errc{} || stop != end || value <= 0) return std::nullopt;
  return value;
}

// A message may quote what the pack says: whatever that is, it stays one short line.
std::string shown(std::string_view message) {
  constexpr std::size_t longest = 400;
  const bool cut = message.size() > longest;
  std::size_t size = cut ? longest : message.size();
  while (cut && size > 0 && (static_cast<unsigned char>(message[size]) & 0xC0U) == 0x80U) --size;
  return text::printable(message.substr(0, size)) + (cut ? "…" : "");
}

std::string to_frame(const File& file, const Answer& answer) {
  json::Writer writer;
  writer.open_object();
  writer.name("data").raw(answer.json.empty() ? "null" : answer.json);
  writer.member("file", file.name);
  writer.name("fuel").number(answer.fuel_used);
  writer.name("heap").number(static_cast<std::int64_t>(answer.heap_peak));
  writer.name("issues").open_array();
  for (const Issue& issue : answer.issues) {
    writer.open_object();
    writer.name("column").number(std::int64_t{issue.place.column});
    if (!issue.file.empty()) writer.member("file", issue.file);
    writer.name("limit").boolean(issue.limit);
    writer.name("line").number(std::int64_t{issue.place.line});
    writer.member("message", shown(issue.message));
    writer.close_object();
  }
  writer.close_array();
  writer.close_object();
  return writer.take();
}

bool read_files(std::vector<File>& files, std::vector<File>& shared) {
  for (;;) {
    auto name = read_frame(STDIN_FILENO, most_name_bytes);
    if (!name) return false;
    if (name->empty()) return true;
    auto source = read_frame(STDIN_FILENO, most_frame_bytes);
    if (!source) return false;
    File file{std::move(*name), std::move(*source)};
    (is_shared(file.name) ? shared : files).push_back(std::move(file));
  }
}

// Which function, then the rows, then an empty frame.
bool read_tests(Tests& tests) {
  for (bool first = true;; first = false) {
    const auto frame = read_frame(STDIN_FILENO, most_frame_bytes);
    if (!frame) return false;
    if (frame->empty()) return !first;
    auto value = json::parse(*frame, "row");
    if (!value) return false;
    if (!first) {
      tests.rows.push_back(std::move(*value));
      continue;
    }
    const json::Value *rule = value->find("rule"), *sentence = value->find("sentence");
    if (rule == nullptr || sentence == nullptr) return false;
    tests.rule = rule->decimal().value_or(Decimal{}).millionths / Decimal::scale;
    tests.sentence = sentence->decimal().value_or(Decimal{}).millionths / Decimal::scale;
  }
}

std::vector<SharedFile> read_shared(const std::vector<File>& files, const Limits& limits,
                                    const Words& words) {
  std::vector<SharedFile> read;
  for (const File& file : files) read.push_back(read_shared(file, limits, words));
  return read;
}

int serve_tests(const Limits& limits) {
  std::vector<File> files, shared;
  Tests tests;
  if (!read_files(files, shared) || files.size() != 1 || !read_tests(tests)) return 3;
  tests.file = std::move(files.front());
  const Words words = prepare_words();
  const auto first = read_shared(shared, limits, words);
  tests.shared = shared_with(tests.file, first);
  const auto answer = [](const std::string& said) {
    return write_frame(STDOUT_FILENO, said.size() > 1 && said[0] != '~'
                                          ? said[0] + shown(std::string_view(said).substr(1))
                                          : said);
  };
  if (!run_tests(tests, limits, words, answer)) return 3;
  return write_frame(STDOUT_FILENO, "") ? 0 : 3;
}

int serve(const Limits& limits) {
  std::vector<File> files, shared;
  if (!read_files(files, shared)) return 3;
  const Words words = prepare_words();
  const auto first = read_shared(shared, limits, words);
  for (const File& file : files) {
    const Answer answer = run_file(file, shared_with(file, first), limits, words);
    if (!write_frame(STDOUT_FILENO, to_frame(file, answer))) return 3;
  }
  return write_frame(STDOUT_FILENO, "") ? 0 : 3;
}

}  // namespace

int main(int count, char** arguments) {
  const bool tests = count == 5 && std::string_view(arguments[4]) == "test";
  const bool told = count == 4 || tests;
  const auto heap = told ? number(arguments[1]) : std::nullopt;
  const auto fuel = told ? number(arguments[2]) : std::nullopt;
  const auto seconds = told ? number(arguments[3]) : std::nullopt;
  if (!heap || !fuel || !seconds) {
    std::fputs("assay-cage is started by assay; it runs rule packs apart from everything else\n",
               stderr);
    return 2;
  }
  const Allowance allowance{static_cast<std::size_t>(*heap), static_cast<unsigned>(*seconds)};
  if (const char* missing = confine(allowance)) {
    write_frame(STDOUT_FILENO, std::string("!") + missing);
    ::_exit(4);
  }
  int status = 5;
  try {
    const Limits limits{static_cast<std::size_t>(*heap), *fuel};
    status = tests ? serve_tests(limits) : serve(limits);
  } catch (...) {
    status = 5;
  }
  ::_exit(status);
}
