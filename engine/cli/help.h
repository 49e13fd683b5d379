// The texts of --help, in lines of at most `width` columns. Pure: tables in, text out.
#pragma once

#include <span>
#include <string>

#include "engine/cli/command.h"

namespace assay::cli {

std::string program_help(std::span<const Command> commands, std::size_t width);
std::string command_help(const Command& command, std::size_t width);

// "assay: message", with the place in front where there is one that the message does not name.
std::string error_line(const Error& error);

}  // namespace assay::cli
