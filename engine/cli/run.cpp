#include "engine/cli/run.h"

#include <algorithm>
#include <exception>
#include <new>
#include <ostream>

#include "engine/api/assess.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/command.h"
#include "engine/cli/help.h"

namespace assay::cli {
namespace {

// `pack check` is one command of two words.
const Command* find(std::span<const Command> all, std::span<const std::string> words,
                    std::size_t& used) {
  for (const Command& command : all) {
    const auto parts = text::split(command.name, ' ');
    if (words.size() < parts.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < parts.size(); ++i) same = same && words[i] == parts[i];
    if (same) return used = parts.size(), &command;
  }
  return nullptr;
}

Error unknown_command(std::span<const std::string> words) {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.emplace_back(command.name);
  std::string word = words.front();
  const bool is_group = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return name.starts_with(word + " ");
  });
  if (is_group && words.size() > 1 && !words[1].starts_with('-')) word += " " + words[1];
  if (is_group) {
    std::erase_if(names,
                  [&](const std::string& name) { return !name.starts_with(words.front() + " "); });
  }
  if (is_group && word == words.front()) {
    return {Code::usage, "`" + word + "` wants a second word: " + text::join(names, ", "), ""};
  }
  return {Code::usage,
          "unknown command `" + text::printable(word) + "`" + text::suggestion(word, names), ""};
}

// Lines longer than this are hard to read; in fewer columns the examples do not fit.
std::size_t help_width(const Streams& streams) {
  return std::clamp<std::size_t>(streams.width, 80, 100);
}

Exit refuse(const Error& error, std::string_view help, const Streams& streams) {
  streams.err << error_line(error) << "`assay " << help << "--help` shows what is possible\n";
  return exit_for(error.code);
}

// Runs the command; the summary is written whatever came of it.
Exit execute(const Command& command, const Parsed& given, const Streams& streams,
             const Clock& clock, Interrupts& interrupts) {
  Journal journal(streams, clock, {given.has("--quiet"), given.has("--timings")});
  const bool colours = streams.out_is_terminal && !given.has("--no-color");
  command.run({given, streams, clock, interrupts, journal, Paint(colours),
               streams.out_is_terminal ? streams.width : 0});
  journal.finish();
  if (given.has("--summary")) {
    auto written = write_file(given.text("--summary"), journal.summary(command.name));
    if (!written) journal.fail(written.error());
  }
  return journal.exit();
}

Exit dispatch(std::vector<std::string> words, const Streams& streams, const Clock& clock,
              Interrupts& interrupts) {
  if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    (words.empty() ? streams.err : streams.out) << program_help(commands(), help_width(streams));
    return words.empty() ? Exit::usage : Exit::clean;
  }
  if (words[0] == "--version") {
    streams.out << "assay " << api::version() << "\n";
    return Exit::clean;
  }
  const std::vector<Command> all = commands();
  std::size_t used = 0;
  const Command* command = find(all, words, used);
  if (command == nullptr) return refuse(unknown_command(words), "", streams);
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(used));
  auto given = parse(command->arguments, std::move(words));
  if (!given) return refuse(given.error(), std::string(command->name) + " ", streams);
  if (given->has("--help")) {
    streams.out << command_help(*command, help_width(streams));
    return Exit::clean;
  }
  return execute(*command, *given, streams, clock, interrupts);
}

// What was asked for must have arrived: a full disk behind `>` is no success.
Exit flushed(Exit exit, const Streams& streams) {
  streams.out.flush();
  if (streams.out.good()) return exit;
  if (streams.reader_is_gone()) return Exit::broken_pipe;
  streams.err << error_line({Code::output, "standard output could not be written", ""});
  return worse(exit, Exit::output);
}

}  // namespace

int run(std::vector<std::string> words, const Streams& streams, const Clock& clock,
        Interrupts& interrupts) {
  try {
    return static_cast<int>(
        flushed(dispatch(std::move(words), streams, clock, interrupts), streams));
  } catch (const std::bad_alloc&) {
    streams.err << "assay: not enough memory\n";
  } catch (const std::exception& failure) {
    streams.err << "assay: internal error: " << text::printable(failure.what()) << "\n";
  }
  return static_cast<int>(Exit::internal);
}

}  // namespace assay::cli
