#include <algorithm>
#include <set>

#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/packs/decoder.h"
#include "engine/packs/packs.h"

namespace assay::packs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_source_bytes =
    (std::size_t{1} << 20U) + 1;  // one more than the cage reads: it says so
constexpr std::size_t most_pack_bytes = std::size_t{32} << 20U;

struct Files {
  std::vector<Source> sources;               // pack.lua and shared files, then the others by name
  std::map<std::string, std::string> texts;  // by name
  std::string digest;
};

Error refuse(std::string message, const fs::path& where) {
  return {Code::pack, std::move(message), where.generic_string()};
}

Result<Files> read_files(const fs::path& folder, std::vector<Issue>& issues) {
  auto listed = list_files(folder);
  if (!listed) {
    Error error = std::move(listed).error();
    error.code = Code::pack;
    return error;
  }
  Files files;
  Digester digester;
  std::size_t total = 0;
  std::vector<Source> first, rest;
  for (const fs::path& path : *listed) {
    const std::string name = path.generic_string();
    const bool lua = path.extension() == ".lua";
    const bool declares = path.extension() == ".json" &&
                          (name.starts_with("schemas/") || name.starts_with("frameworks/"));
    if (!lua && !declares) continue;
    auto bytes = read_file(folder / path, most_pack_bytes);
    if (!bytes) {
      Error error = std::move(bytes).error();
      error.code = Code::pack;
      return error;
    }
    digester.part(name).part(*bytes);
    total += bytes->size();
    if (total > most_pack_bytes) return refuse("the pack is larger than 32 MiB", folder);
    if (!lua) continue;
    if (bytes->size() >= most_source_bytes) {
      issues.push_back(
          {Issue::Severity::error, Code::limit, name, 0, 0, "the file is larger than 1 MiB", ""});
      continue;
    }
    files.texts[name] = *bytes;
    const bool leads = name == "pack.lua" || is_shared(name);
    (leads ? first : rest).push_back({name, std::move(*bytes)});
  }
  files.digest = to_hex(digester.finish());
  files.sources = std::move(first);
  for (Source& source : rest) files.sources.push_back(std::move(source));
  return files;
}

std::string line_of(const std::string& source, std::uint32_t wanted) {
  std::size_t at = 0;
  for (std::uint32_t line = 1; line < wanted; ++line) {
    at = source.find('\n', at);
    if (at == std::string::npos) return "";
    ++at;
  }
  return source.substr(at, std::min(source.find('\n', at), source.size()) - at);
}

// The issues that the cage itself found. False when the answer is not what a cage writes.
bool take_issues(const Answer& answer, std::vector<Issue>& issues) {
  const json::Value* list = answer.value.find("issues");
  if (list == nullptr || list->array() == nullptr) return false;
  for (const json::Value& item : *list->array()) {
    const auto number = [&](const char* name) -> std::uint32_t {
      const json::Value* value = item.find(name);
      const auto read = value != nullptr ? value->decimal() : std::nullopt;
      if (!read || read->millionths < 0 || *read > Decimal::of(100'000'000)) return 0;
      return static_cast<std::uint32_t>(read->millionths / Decimal::scale);
    };
    const std::string file = item.text("file", answer.file);
    Issue issue{Issue::Severity::error,
                item.flag("limit") ? Code::limit : Code::pack,
                file,
                number("line"),
                number("column"),
                item.text("message"),
                ""};
    // What is wrong with a shared file is said by every file that it is shared with.
    const bool said =
        file != answer.file && std::any_of(issues.begin(), issues.end(), [&](const Issue& other) {
          return other.file == issue.file && other.line == issue.line &&
                 other.column == issue.column && other.message == issue.message;
        });
    if (!said) issues.push_back(std::move(issue));
  }
  return true;
}

void read_pack(const json::Value& pack, Decoder& decoder, Loaded& loaded) {
  const auto place = [&](const char* key) {
    Place found{1, 0};
    const json::Value* places = pack.find("places");
    const json::Value* pair = places != nullptr ? places->find(key) : nullptr;
    if (pair != nullptr && pair->array() != nullptr && pair->array()->size() == 2) {
      const auto line = pair->array()->at(0).decimal(), column = pair->array()->at(1).decimal();
      if (line && column && line->millionths > 0) {
        found = {static_cast<std::uint32_t>(line->millionths / Decimal::scale),
                 static_cast<std::uint32_t>(column->millionths / Decimal::scale)};
      }
    }
    return found;
  };
  loaded.id = pack.text("id");
  loaded.title = pack.text("title");
  loaded.version = pack.text("version");
  loaded.says = pack.text("says");
  const bool plain_id =
      !loaded.id.empty() && std::all_of(loaded.id.begin(), loaded.id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
      });
  if (!plain_id)
    decoder.say(place("id"), "a pack needs an `id` of lower case letters, digits and -");
  if (loaded.title.empty()) decoder.say(place("title"), "a pack needs a `title`");
  const auto parts = text::split(loaded.version, '.');
  const bool numbered =
      parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
        return !part.empty() &&
               std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
      });
  if (!numbered) decoder.say(place("version"), "a pack needs a `version` like \"1.0.0\"");
  if (const json::Value* list = pack.find("frameworks");
      list != nullptr && list->array() != nullptr) {
    std::vector<std::string> known;
    for (const model::Catalog& catalog : loaded.catalogs.all()) known.push_back(catalog.prefix);
    for (const json::Value& item : *list->array()) {
      if (item.string() == nullptr) continue;
      loaded.frameworks.push_back(*item.string());
      if (std::find(known.begin(), known.end(), *item.string()) == known.end()) {
        decoder.say(place("frameworks"), "no catalog has the prefix `" + *item.string() + "`" +
                                             text::suggestion(*item.string(), known));
      }
    }
  }
}

// Rules of one pack have different ids, and tasks come after tasks of rules that exist.
void check_together(Loaded& loaded) {
  std::map<std::string, const model::Rule*> seen;
  std::vector<std::string> ids;
  for (const model::Rule& rule : loaded.rules) ids.push_back(rule.id);
  for (const model::Rule& rule : loaded.rules) {
    const auto [known, fresh] = seen.emplace(rule.id, &rule);
    if (!fresh) {
      loaded.issues.push_back(
          {Issue::Severity::error, Code::pack, rule.file, rule.line, 0,
           "another rule, in " + known->second->file + ", has the id `" + rule.id + "`", ""});
    }
    if (!rule.remedy) continue;
    for (const std::string& after : rule.remedy->after) {
      if (std::find(ids.begin(), ids.end(), after) != ids.end()) continue;
      loaded.issues.push_back({Issue::Severity::error, Code::pack, rule.file, rule.line, 0,
                               "the remedy comes after the rule `" + after +
                                   "`, which the pack does not have" + text::suggestion(after, ids),
                               ""});
    }
  }
}

// Functions run when there are facts, long after their file was read.
void keep_functions(const std::vector<Source>& sources, Loaded& loaded) {
  std::set<std::string> files;
  for (const model::Rule& rule : loaded.rules) {
    for (const model::Expectation& sentence : rule.expectations) {
      if (sentence.function) files.insert(sentence.function->file);
    }
  }
  if (files.empty()) return;
  for (const Source& source : sources) {
    if (files.contains(source.name) || (is_shared(source.name) && !is_cases(source.name)))
      loaded.sources.push_back(source);
  }
}

const json::Value nothing;

const json::Value& data_of(const Answer& answer) {
  const json::Value* data = answer.value.find("data");
  return data != nullptr ? *data : nothing;
}

Error malformed(const std::string& file) {
  return {Code::internal,
          "the cage's answer is not in the form agreed (are assay and assay-cage of one version?)",
          file};
}

}  // namespace

Result<Loaded> decode_pack(const std::vector<Answer>& answers,
                           const std::map<std::string, std::string>& texts, const Params& params,
                           Loaded loaded) {
  json::Value pack;
  DeclaredRules declared;
  const Context context{loaded.schema, loaded.catalogs, params, texts, loaded.issues};
  for (const Answer& answer : answers) {
    if (!answer.ended_by.empty()) {
      loaded.issues.push_back(
          {Issue::Severity::error, Code::limit, answer.file, 0, 0, answer.ended_by, ""});
      continue;
    }
    if (!take_issues(answer, loaded.issues)) return malformed(answer.file);
    if (answer.file != "pack.lua" || data_of(answer).is_null()) continue;
    Decoder decoder(context, answer.file);
    const json::Value* own = data_of(answer).find("pack");
    if (own == nullptr) {
      decoder.say({1, 0}, "`pack.lua` declares no `pack { … }`");
    } else {
      pack = *own;
      read_pack(pack, decoder, loaded);
    }
    if (decoder.malformed()) return malformed(answer.file);
  }
  for (const Answer& answer : answers) {
    if (data_of(answer).is_null() || is_cases(answer.file)) continue;
    Decoder decoder(context, answer.file);
    const json::Value* said = data_of(answer).find("rules");
    std::size_t next = 0;
    for (model::Rule& rule : decoder.rules(data_of(answer), pack)) {
      declared.emplace(
          rule.id, Declared{answer.file, &(*said->array())[next++], &pack, said->array()->size()});
      const auto text = texts.find(answer.file);
      if (text != texts.end()) rule.digest = to_hex(sha256(text->second));
      loaded.rules.push_back(std::move(rule));
    }
    if (decoder.malformed()) return malformed(answer.file);
  }
  std::stable_sort(loaded.rules.begin(), loaded.rules.end(),
                   [](const model::Rule& a, const model::Rule& b) { return a.id < b.id; });
  check_together(loaded);
  for (const Answer& answer : answers) {
    if (data_of(answer).is_null() || !is_cases(answer.file)) continue;
    Decoder decoder(context, answer.file);
    for (Case& one : decoder.cases(data_of(answer), loaded.rules, declared)) {
      loaded.cases.push_back(std::move(one));
    }
    for (Equivalent& one : decoder.equivalents(data_of(answer), loaded.rules)) {
      loaded.equivalents.push_back(std::move(one));
    }
    if (decoder.malformed()) return malformed(answer.file);
  }
  for (Issue& issue : loaded.issues) {
    const auto text = texts.find(issue.file);
    if (issue.line > 0 && issue.source_line.empty() && text != texts.end()) {
      issue.source_line = line_of(text->second, issue.line);
    }
  }
  sort_issues(loaded.issues);
  return loaded;
}

Result<Loaded> load(const fs::path& pack_folder, const model::Schema& schema,
                    const Catalogs& catalogs, const Cage& cage, const Params& params, Read read) {
  std::error_code ignored;
  if (!fs::is_directory(pack_folder, ignored))
    return refuse("the pack folder is missing", pack_folder);
  if (!fs::is_regular_file(pack_folder / "pack.lua", ignored)) {
    return refuse("a pack is a folder with a `pack.lua`; here is none", pack_folder);
  }
  Loaded loaded;
  loaded.schema = schema;
  loaded.catalogs = catalogs;
  const auto refuse_own = [](Error error, const char* own_folder) {
    error.where = std::string(own_folder) + "/" + error.where;
    return error;
  };
  auto kinds = extend_schema(loaded.schema, pack_folder / "schemas");
  if (!kinds) return refuse_own(std::move(kinds).error(), "schemas");
  auto frameworks = extend_catalogs(loaded.catalogs, pack_folder / "frameworks");
  if (!frameworks) return refuse_own(std::move(frameworks).error(), "frameworks");
  auto files = read_files(pack_folder, loaded.issues);
  if (!files) return std::move(files).error();
  loaded.digest = files->digest;
  if (read == Read::rules)
    std::erase_if(files->sources, [](const Source& one) { return is_cases(one.name); });
  auto answers = ask_cage(cage, files->sources);
  if (!answers) return std::move(answers).error();
  loaded.cage = cage;
  auto decoded = decode_pack(*answers, files->texts, params, std::move(loaded));
  if (decoded) keep_functions(files->sources, *decoded);
  return decoded;
}

}  // namespace assay::packs
