#include "engine/cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/base/text.h"

namespace assay::cli {
namespace {

constexpr std::size_t command_column = 15;
constexpr std::size_t option_column = 27;
constexpr char glue = '\x1f';  // a blank that no line ends at

std::string row(const Argument& argument, std::size_t width) {
  std::string left = "  " + std::string(argument.name);
  if (!argument.placeholder.empty()) left += " " + std::string(argument.placeholder);
  return beside(left, option_column, argument.says, width);
}

std::string rows(std::string_view title, std::span<const Argument> arguments, bool options,
                 std::size_t width) {
  std::string made;
  for (const Argument& argument : arguments) {
    if (argument.name.starts_with('-') == options) made += row(argument, width);
  }
  return made.empty() ? "" : "\n" + std::string(title) + ":\n" + made;
}

// "Usage: assay load DB SOURCE… [--map FILE]", with no line that ends inside brackets.
std::string usage(const Command& command, std::size_t width) {
  std::string words(command.usage);
  int depth = 0;
  for (char& c : words) {
    depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (c == ' ' && depth > 0) c = glue;
  }
  const std::string label = fmt::format("Usage: assay {} ", command.name);
  std::string made = words.empty() ? label : beside(label, label.size(), words, width);
  std::replace(made.begin(), made.end(), glue, ' ');
  return words.empty() ? std::string(text::trim(made)) + "\n" : made;
}

// Each line of `words` is a paragraph; what stands behind blanks is an example and stays a line.
std::string paragraphs(std::string_view words, std::size_t width) {
  std::string made;
  if (words.ends_with('\n')) words.remove_suffix(1);
  for (const std::string_view line : text::split(words, '\n')) {
    made += line.empty() || line.front() == ' ' ? std::string(line) + "\n" : wrap(line, width, "");
  }
  return made;
}

}  // namespace

std::string program_help(std::span<const Command> commands, std::size_t width) {
  std::string made = paragraphs(
      "Assay judges what an organisation says about its AI systems against rule packs: facts in, "
      "findings with reasons, severity and tasks out. Unknown is never a pass.\n"
      "\n"
      "Usage: assay COMMAND [arguments]\n",
      width);
  if (!commands.empty()) made += "\nCommands:\n";
  for (const Command& command : commands) {
    made += beside("  " + std::string(command.name), command_column, command.says, width);
  }
  made += rows("Options of every command", everywhere(), true, width);
  made += "\n";
  return made + wrap(
                    "`assay --version` prints the version, `assay COMMAND --help` teaches one "
                    "command.",
                    width, "");
}

std::string command_help(const Command& command, std::size_t width) {
  return wrap(command.says, width, "") + "\n" + usage(command, width) + "\n" +
         paragraphs(command.teaches, width) + rows("Arguments", command.arguments, false, width) +
         rows("Options", command.arguments, true, width) +
         rows("Everywhere", everywhere(), true, width);
}

std::string error_line(const Error& error) {
  const bool named = error.message.find("`" + error.where + "`") != std::string::npos;
  return error.where.empty() || named ? fmt::format("assay: {}\n", error.message)
                                      : fmt::format("assay: {}: {}\n", error.where, error.message);
}

}  // namespace assay::cli
