#include "engine/intake/draft.h"

#include <algorithm>
#include <set>

#include "engine/base/text.h"
#include "engine/intake/fold.h"
#include "engine/intake/profile.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

using model::Type;

// A short name for a column: letters and digits of its header, words joined by _.
std::string short_name(std::string_view header, std::set<std::string>& taken) {
  std::string made;
  for (char c : fold(header)) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !made.empty());
    if (letter)
      made += c;
    else if (!made.empty() && made.back() != '_' && c != '\'')
      made += '_';
    if (made.size() >= 32 && !letter) break;
    if (made.size() >= 40) break;
  }
  while (made.ends_with('_')) made.pop_back();
  static const std::set<std::string> reserved = {"",     "all", "any",  "not",
                                                 "file", "org", "item", "comment"};
  if (reserved.contains(made)) made = "column" + (made.empty() ? "" : "_" + made);
  std::string name = made;
  for (int i = 2; !taken.insert(name).second; ++i) name = made + "_" + std::to_string(i);
  return name;
}

std::string seen(const ColumnProfile& column) {
  std::vector<std::pair<std::string, std::size_t>> all(column.texts.begin(), column.texts.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string made = std::to_string(column.cells - column.empty) + " filled, " +
                     std::to_string(column.empty) + " empty";
  const std::size_t filled = column.cells - column.empty;
  if (filled == 0) return made;
  if (column.unique)
    made += ", all different";
  else
    made += ", " + std::string(column.many ? "more than " : "") +
            std::to_string(column.texts.size()) + " different";
  if (column.dates * 2 > filled)
    made += ", mostly dates";
  else if (column.numbers * 2 > filled)
    made += ", mostly numbers";
  else if (column.flags * 2 > filled)
    made += ", mostly yes or no";
  made += ":";
  for (std::size_t i = 0; i < all.size() && i < 6; ++i) {
    const std::string& text = all[i].first;
    std::size_t end = std::min<std::size_t>(text.size(), 40);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80)
      --end;
    made += " `" + text.substr(0, end) + (end < text.size() ? "…" : "") + "` " +
            std::to_string(all[i].second) + "x";
  }
  return made;
}

bool is_absent(const std::string& folded) {
  static const std::set<std::string> words = {"n/a", "na", "not applicable"};
  return words.contains(folded);
}

// What one answer means for a field of this type, as JSON; empty where nobody can tell.
std::string meaning(const model::Field& field, const std::string& text) {
  const std::string folded = fold(text);
  if (is_absent(folded)) return R"({"na": true})";
  if (field.type == Type::boolean) {
    if (folded.starts_with("yes") || folded == "true") return "true";
    if (folded.starts_with("no") || folded == "false") return "false";
    return "";
  }
  for (const std::string& value : field.values) {
    if (fold(value) == folded) return json::quote(value);
  }
  return "";
}

std::string table_for(const model::Field& field, const ColumnProfile& column,
                      const std::string& indent) {
  std::string made =
      "{ \"comment\": \"what is marked unreadable waits for a decision\", \"answers\": {";
  std::set<std::string> met;
  bool first = true;
  for (const auto& [text, count] : column.texts) {
    if (!met.insert(fold(text)).second || (text.size() > 1 && text.ends_with('*'))) continue;
    const std::string means = meaning(field, text);
    made += (first ? "\n" : ",\n") + indent + "  " + json::quote(text) + ": " +
            (means.empty() ? R"({"unreadable": true})" : means);
    first = false;
  }
  return made + " }, \"otherwise\": \"unreadable\" }";
}

std::string dates_for(const ColumnProfile& column) {
  std::vector<std::pair<std::string, std::size_t>> all(column.patterns.begin(),
                                                       column.patterns.end());
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string made;
  for (const auto& [pattern, count] : all)
    made += (made.empty() ? "" : ", ") + json::quote(pattern);
  return made.empty() ? "\"YYYY-MM-DD\"" : made;
}

// How a field reads this column, as JSON.
std::string reading_for(const model::Field& field, const std::string& name,
                        const ColumnProfile& column) {
  const std::string head = "{ \"column\": " + json::quote(name);
  if (field.list) return head + R"(, "split": ["json", "lines", ";", ","] })";
  switch (field.type) {
    case Type::date:
      return head + ", \"dates\": [" + dates_for(column) + "] }";
    case Type::boolean:
    case Type::enumeration:
      return column.many ? json::quote(name)
                         : head + ", \"table\": " + table_for(field, column, "          ") + " }";
    case Type::duration:
      return head + ", \"duration\": \"words\" }";
    case Type::text:
    case Type::integer:
    case Type::decimal:
    case Type::reference:
    case Type::any:
      break;
  }
  return json::quote(name);
}

// The column for a field: the one of its name, else one whose header holds the name's words.
int column_for(const model::Field& field, const std::vector<std::string>& names,
               const std::vector<bool>& used) {
  if (field.computed) return -1;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!used[i] && names[i] == field.name) return static_cast<int>(i);
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string padded = "_" + names[i] + "_";
    if (!used[i] && field.name.size() > 3 &&
        padded.find("_" + field.name + "_") != std::string::npos)
      return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

Result<std::string> draft_mapping(const std::filesystem::path& csv, const model::Schema& schema,
                                  const DraftOptions& options) {
  const model::Kind* kind = schema.find(options.kind);
  if (kind == nullptr) {
    return Error{
        Code::usage,
        "unknown kind `" + options.kind + "`" + text::suggestion(options.kind, schema.names()), ""};
  }
  const auto profile = profile_csv(csv);
  if (!profile) return profile.error();
  std::set<std::string> taken;
  std::vector<std::string> names;
  for (const ColumnProfile& column : profile->columns)
    names.push_back(short_name(column.header, taken));
  std::vector<bool> used(names.size(), false);

  std::string key = "{#}",
              key_comment =
                  "no column tells the records apart; row numbers move when the source changes";
  for (std::size_t i = 0; i < names.size(); ++i) {
    const ColumnProfile& column = profile->columns[i];
    if (!column.unique || column.empty > 0 || column.cells < 2 || column.longest > 60) continue;
    key = "{" + names[i] + "}";
    key_comment = "the first column in which all records differ";
    used[i] = true;
    break;
  }
  std::string fields;
  for (const model::Field& field : kind->fields) {
    const int column = column_for(field, names, used);
    if (column < 0) continue;
    const auto i = static_cast<std::size_t>(column);
    used[i] = true;
    fields += (fields.empty() ? "\n" : ",\n") + ("          " + json::quote(field.name)) + ": " +
              reading_for(field, names[i], profile->columns[i]);
  }
  std::string columns;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const ColumnProfile& column = profile->columns[i];
    columns += (i == 0 ? "\n        " : ",\n        ") + json::quote(names[i]) +
               ": { \"header\": " + json::quote(column.header);
    if (column.occurrence > 0) columns += ", \"occurrence\": " + std::to_string(column.occurrence);
    if (column.header.empty()) columns += ", \"position\": " + std::to_string(i + 1);
    if (!used[i]) columns += ", \"ignore\": \"not mapped yet\"";
    columns += ",\n          \"comment\": " + json::quote(seen(column)) + " }";
  }
  const std::string file = csv.filename().string();
  std::string out = "{\n  \"mapping\": 1,\n  \"title\": " + json::quote(file) +
                    ",\n  \"comment\": \"a draft: look at every comment, then remove it\",\n";
  out += "  \"sources\": [\n    {\n      \"file\": " + json::quote(file) +
         ",\n      \"format\": \"csv\",\n      \"encoding\": \"" +
         std::string(name(profile->encoding)) + "\",\n";
  if (profile->delimiter != ',')
    out += "      \"delimiter\": " + json::quote(std::string(1, profile->delimiter)) + ",\n";
  out += "      \"org\": " + json::quote(options.org.empty() ? "my-organisation" : options.org) +
         ",\n      \"observed_at\": \"" + to_text(options.observed_at) + "\",\n";
  out +=
      "      \"unreadable\": \"keep\",\n      \"columns\": {" + columns +
      "\n      },\n      \"facts\": [\n        {\n          \"kind\": " + json::quote(kind->name) +
      ",\n";
  out += "          \"comment\": " + json::quote(key_comment) +
         ",\n          \"key\": " + json::quote(key) + ",\n          \"fields\": {" + fields +
         "\n          }\n        }\n      ]\n    }\n  ]\n}\n";
  return out;
}

}  // namespace assay::intake
