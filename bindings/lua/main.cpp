// assay-cage HEAP_BYTES FUEL CPU_SECONDS: reads pack files from descriptor 0, runs each in a Lua
// state of its own, and writes what each says to descriptor 1. docs/formats.md has the frames.
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
    writer.name("limit").boolean(issue.limit);
    writer.name("line").number(std::int64_t{issue.place.line});
    writer.member("message", shown(issue.message));
    writer.close_object();
  }
  writer.close_array();
  writer.close_object();
  return writer.take();
}

int serve(const Limits& limits) {
  std::vector<File> files;
  std::optional<File> shared;
  for (;;) {
    auto name = read_frame(STDIN_FILENO, most_name_bytes);
    if (!name) return 3;
    if (name->empty()) break;
    auto source = read_frame(STDIN_FILENO, most_frame_bytes);
    if (!source) return 3;
    File file{std::move(*name), std::move(*source)};
    if (file.name == "shared.lua")
      shared = std::move(file);
    else
      files.push_back(std::move(file));
  }
  const std::string words = prepare_words();
  for (const File& file : files) {
    const Answer answer = run_file(file, shared ? &*shared : nullptr, limits, words);
    if (!write_frame(STDOUT_FILENO, to_frame(file, answer))) return 3;
  }
  return write_frame(STDOUT_FILENO, "") ? 0 : 3;
}

}  // namespace

int main(int count, char** arguments) {
  const auto heap = count == 4 ? number(arguments[1]) : std::nullopt;
  const auto fuel = count == 4 ? number(arguments[2]) : std::nullopt;
  const auto seconds = count == 4 ? number(arguments[3]) : std::nullopt;
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
    status = serve({static_cast<std::size_t>(*heap), *fuel});
  } catch (...) {
    status = 5;
  }
  ::_exit(status);
}
