#include "engine/cli/help.h"

#include <fmt/format.h>

namespace assay::cli {
namespace {

std::string row(const Argument& argument) {
  const std::string left = argument.placeholder.empty() ? std::string(argument.name)
                                                        : std::string(argument.name) + " " +
                                                              std::string(argument.placeholder);
  return fmt::format("  {:<24} {}\n", left, argument.says);
}

}  // namespace

std::string program_help(std::span<const Command> commands) {
  std::string made =
      "Assay judges what an organisation says about its AI systems against rule packs: facts in,\n"
      "findings with reasons, severity and tasks out. Unknown is never a pass.\n"
      "\n"
      "Usage: assay COMMAND [arguments]\n";
  if (!commands.empty()) made += "\nCommands:\n";
  for (const Command& command : commands) {
    made += fmt::format("  {:<12} {}\n", command.name, command.says);
  }
  made += "\nOptions of every command:\n";
  for (const Argument& argument : everywhere()) made += row(argument);
  made += "\n`assay --version` prints the version, `assay COMMAND --help` teaches one command.\n";
  return made;
}

std::string command_help(const Command& command) {
  std::string made = fmt::format("{}\n\nUsage: assay {} {}\n\n{}", command.says, command.name,
                                 command.usage, command.teaches);
  std::string positionals;
  std::string options;
  for (const Argument& argument : command.arguments) {
    (argument.name.starts_with('-') ? options : positionals) += row(argument);
  }
  if (!positionals.empty()) made += "\nArguments:\n" + positionals;
  if (!options.empty()) made += "\nOptions:\n" + options;
  made += "\nEverywhere:\n";
  for (const Argument& argument : everywhere()) made += row(argument);
  return made;
}

std::string error_line(const Error& error) {
  return error.where.empty() ? fmt::format("assay: {}\n", error.message)
                             : fmt::format("assay: {}: {}\n", error.where, error.message);
}

}  // namespace assay::cli
