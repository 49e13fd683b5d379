// What a command accepts, as data, and what it was given. The help text and the parser read the
// same table.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace assay::cli {

enum class Takes {
  flag,         // --json
  value,        // --as-of DATE, at most once
  values,       // --pack ID, as often as wanted
  positional,   // DB, exactly one
  optional,     // DB, none or one
  positionals,  // SOURCE…, one or more
};

struct Argument {
  std::string_view name;  // "--as-of", "-o", or for a positional what the help calls it: "DB"
  Takes takes;
  std::string_view placeholder;  // of an option's value: "DATE"
  std::string_view says;
};

class Parsed {
 public:
  void set(std::string_view name, std::vector<std::string> values);

  // The names asked for must be of the command's table or of `everywhere`.
  [[nodiscard]] bool has(std::string_view name) const;
  [[nodiscard]] std::string text(std::string_view name, std::string_view otherwise = "") const;
  [[nodiscard]] const std::vector<std::string>& list(std::string_view name) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

// The options that every command takes.
std::span<const Argument> everywhere();

// Reads `words` by `table` and `everywhere`. An unknown option is named with the nearest right one.
Result<Parsed> parse(std::span<const Argument> table, std::vector<std::string> words);

}  // namespace assay::cli
