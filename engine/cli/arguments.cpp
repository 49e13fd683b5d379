#include "engine/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cassert>

#include "engine/base/text.h"

namespace assay::cli {
namespace {

constexpr Argument common[] = {
    {"--threads", Takes::value, "N",
     "worker threads; the result does not depend on it (default: one a core)"},
    {"--param", Takes::values, "NAME=VALUE", "a parameter of the packs, for this run"},
    {"--timings", Takes::flag, "", "print on standard error how long each step took"},
    {"--summary", Takes::value, "FILE", "write counts, exit code and timings as JSON"},
    {"--force", Takes::flag, "", "write over files that Assay did not write"},
    {"--quiet", Takes::flag, "", "print errors only"},
    {"--no-color", Takes::flag, "", "no colours, even on a terminal"},
    {"--help", Takes::flag, "", "this text"},
};

bool is_option(const Argument& argument) { return argument.name.starts_with('-'); }

std::string description(const Argument& argument) {
  if (argument.placeholder.empty()) return std::string(argument.name);
  return std::string(argument.name) + " " + std::string(argument.placeholder);
}

CLI::Option* declare(CLI::App& app, const Argument& argument, std::vector<std::string>& target) {
  const std::string name(argument.name);
  switch (argument.takes) {
    case Takes::flag:
      return app.add_flag(name);
    case Takes::value:
      return app.add_option(name, target)->expected(1)->allow_extra_args(false);
    case Takes::values:
      return app.add_option(name, target)->expected(1)->allow_extra_args(false)->take_all();
    case Takes::positional:
      return app.add_option(name, target)->expected(1)->allow_extra_args(false);
    case Takes::optional:
      return app.add_option(name, target)->expected(1)->allow_extra_args(false);
    case Takes::positionals:
      return app.add_option(name, target)->expected(-1);
  }
  return nullptr;
}

// The first word that nothing in the tables accepts, explained.
Error unknown(const std::string& word, std::span<const Argument* const> arguments) {
  if (!word.starts_with('-')) return {Code::usage, "unexpected argument `" + word + "`", ""};
  std::vector<std::string> names;
  for (const Argument* argument : arguments) {
    if (is_option(*argument)) names.emplace_back(argument->name);
  }
  const std::string name = word.substr(0, word.find('='));
  return {Code::usage, "unknown option `" + name + "`" + text::suggestion(name, names), ""};
}

}  // namespace

void Parsed::set(std::string_view name, std::vector<std::string> values) {
  values_.insert_or_assign(std::string(name), std::move(values));
}

bool Parsed::has(std::string_view name) const { return !list(name).empty(); }

std::string Parsed::text(std::string_view name, std::string_view otherwise) const {
  const auto& values = list(name);
  return values.empty() ? std::string(otherwise) : values.front();
}

const std::vector<std::string>& Parsed::list(std::string_view name) const {
  const auto found = values_.find(name);
  assert(found != values_.end());
  return found->second;
}

std::span<const Argument> everywhere() { return common; }

Result<Parsed> parse(std::span<const Argument> table, std::vector<std::string> words) {
  std::vector<const Argument*> arguments;
  for (const Argument& argument : table) arguments.push_back(&argument);
  for (const Argument& argument : common) arguments.push_back(&argument);

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<std::vector<std::string>> targets(arguments.size());
  std::vector<CLI::Option*> options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    options.push_back(declare(app, *arguments[i], targets[i]));
  }
  try {
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app.parse(words);
  } catch (const CLI::ArgumentMismatch& mismatch) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (mismatch.get_name() != "ArgumentMismatch" || !is_option(*arguments[i])) continue;
      if (std::string_view(mismatch.what()).find(std::string(arguments[i]->name) + ":") !=
          std::string_view::npos) {
        return Error{Code::usage,
                     "option `" + std::string(arguments[i]->name) + "` takes one value: `" +
                         description(*arguments[i]) + "`",
                     ""};
      }
    }
    return Error{Code::usage, text::printable(mismatch.what()), ""};
  } catch (const CLI::ParseError& error) {
    return Error{Code::usage, text::printable(error.what()), ""};
  }

  Parsed parsed;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool given = options[i]->count() > 0;
    if (arguments[i]->takes == Takes::flag) targets[i] = std::vector<std::string>(given ? 1 : 0);
    parsed.set(arguments[i]->name, std::move(targets[i]));
  }
  if (parsed.has("--help")) return parsed;
  if (const auto extras = app.remaining(); !extras.empty())
    return unknown(extras.front(), arguments);
  for (const Argument* argument : arguments) {
    const bool required =
        argument->takes == Takes::positional || argument->takes == Takes::positionals;
    if (required && !parsed.has(argument->name)) {
      return Error{Code::usage, "`" + std::string(argument->name) + "` is missing", ""};
    }
  }
  return parsed;
}

}  // namespace assay::cli
