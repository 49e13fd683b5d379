// The top of a mapping file: sources and columns.
#include "engine/intake/parser.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

bool is_short_name(std::string_view name) {
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
         });
}

bool mentions(const Condition& condition, int column) {
  return condition.column == column ||
         std::any_of(condition.parts.begin(), condition.parts.end(),
                     [&](const Condition& part) { return mentions(part, column); });
}

// Whether whether-`from`-was-asked depends, over other columns, on whether `to` was asked.
bool leads_to(const std::vector<Column>& columns, std::size_t from, std::size_t to,
              std::size_t depth) {
  if (!columns[from].asked_when || depth > columns.size()) return false;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!mentions(*columns[from].asked_when, static_cast<int>(i))) continue;
    if (i == to || leads_to(columns, i, to, depth + 1)) return true;
  }
  return false;
}

}  // namespace

std::string in_ticks(std::string_view text) { return "`" + text::printable(text) + "`"; }

std::optional<std::vector<std::string>> parse_pointer(std::string_view text) {
  std::vector<std::string> tokens;
  if (text.empty()) return tokens;
  if (text[0] != '/') return std::nullopt;
  for (std::string_view part : text::split(text.substr(1), '/')) {
    std::string token;
    for (std::size_t i = 0; i < part.size(); ++i) {
      if (part[i] != '~') {
        token += part[i];
        continue;
      }
      if (i + 1 == part.size() || (part[i + 1] != '0' && part[i + 1] != '1')) return std::nullopt;
      token += part[++i] == '0' ? '~' : '/';
    }
    tokens.push_back(std::move(token));
  }
  return tokens;
}

void Parser::issue(const json::Value& at, std::string message) {
  std::string where = name_;
  if (at.line > 0) where += ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
  made_.issues.push_back({Code::source, std::move(message), std::move(where)});
}

bool Parser::check_words(const json::Value& object, std::initializer_list<const char*> words,
                         std::string_view what) {
  if (object.object() == nullptr) {
    issue(object,
          std::string(what) + " must be an object, but is " + std::string(object.description()));
    return false;
  }
  const std::vector<std::string> known(words.begin(), words.end());
  for (const json::Member& member : *object.object()) {
    if (std::find(known.begin(), known.end(), member.name) != known.end()) continue;
    issue(member.value, "unknown word " + in_ticks(member.name) + " in " + std::string(what) +
                            text::suggestion(member.name, known));
  }
  return true;
}

std::string Parser::text_of(const json::Value& value, std::string_view what) {
  if (value.string() != nullptr) return *value.string();
  issue(value, std::string(what) + " must be a text, but is " + std::string(value.description()));
  return "";
}

std::string Parser::need_text(const json::Value& object, std::string_view name,
                              std::string_view what) {
  const json::Value* member = object.find(name);
  if (member == nullptr) {
    issue(object, std::string(what) + " has no `" + std::string(name) + "`");
    return "";
  }
  return text_of(*member, "`" + std::string(name) + "`");
}

bool Parser::flag_of(const json::Value& object, std::string_view name, bool otherwise) {
  const json::Value* member = object.find(name);
  if (member == nullptr) return otherwise;
  if (member->boolean() != nullptr) return *member->boolean();
  issue(*member, "`" + std::string(name) + "` must be true or false, but is " +
                     std::string(member->description()));
  return otherwise;
}

int Parser::whole_of(const json::Value& value, std::string_view what, int least, int most) {
  const auto number = value.decimal();
  if (number && number->millionths % Decimal::scale == 0) {
    const std::int64_t whole = number->millionths / Decimal::scale;
    if (whole >= least && whole <= most) return static_cast<int>(whole);
  }
  const std::string expected = least == most ? std::to_string(least)
                                             : "a whole number from " + std::to_string(least) +
                                                   " to " + std::to_string(most);
  issue(value, std::string(what) + " must be " + expected + ", but is " +
                   (number ? to_text(*number) : std::string(value.description())));
  return least;
}

Unreadable Parser::unreadable_of(const json::Value& object) {
  const json::Value* member = object.find("unreadable");
  if (member == nullptr) return Unreadable::inherit;
  const std::string word = text_of(*member, "`unreadable`");
  if (word == "keep") return Unreadable::keep;
  if (word != "reject" && !word.empty())
    issue(*member, "`unreadable` is `reject` or `keep`, but here is " + in_ticks(word));
  return Unreadable::reject;
}

int Parser::column_of(const json::Value& at, std::string_view name) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < source_->columns.size(); ++i) {
    const Column& column = source_->columns[i];
    if (column.item && !item_allowed_) continue;
    if (column.name == name) {
      used_[i] = true;
      if (!column.ignore.empty())
        issue(at, "the column " + in_ticks(name) + " is ignored, but used here");
      return static_cast<int>(i);
    }
    known.push_back(column.name);
  }
  issue(at, "unknown column " + in_ticks(name) + text::suggestion(name, known));
  return -1;
}

MappingText Parser::parse(const json::Value& document) {
  if (!check_words(
          document,
          {"mapping", "title", "tables", "conditions", "dates", "sources", "not_read", "comment"},
          "a mapping")) {
    return std::move(made_);
  }
  if (const json::Value* version = document.find("mapping"); version != nullptr)
    whole_of(*version, "`mapping`", 1, 1);
  else
    issue(document, "a mapping begins with `\"mapping\": 1`");
  made_.mapping.title = document.text("title");
  conditions_ = document.find("conditions");
  dates_ = document.find("dates");
  if (dates_ != nullptr && dates_->object() != nullptr) {
    for (const json::Member& named : *dates_->object()) {
      if (named.name != "comment") parse_dates(named.value);
    }
  }
  if (const json::Value* tables = document.find("tables");
      tables != nullptr && tables->object() != nullptr) {
    for (const json::Member& named : *tables->object()) {
      if (named.name != "comment") tables_[named.name] = build_table(named.value);
    }
  } else if (tables != nullptr) {
    issue(*tables, "`tables` must be an object, but is " + std::string(tables->description()));
  }
  if (const json::Value* skipped = document.find("not_read");
      skipped != nullptr && skipped->object() != nullptr) {
    for (const json::Member& file : *skipped->object()) {
      made_.mapping.not_read.emplace_back(file.name, text_of(file.value, "the reason"));
    }
  }
  const json::Value* sources = document.find("sources");
  if (sources == nullptr || sources->array() == nullptr || sources->array()->empty()) {
    issue(document, "a mapping needs a list `sources`");
    return std::move(made_);
  }
  for (const json::Value& source : *sources->array()) parse_source(source);
  if (conditions_ != nullptr && conditions_->object() != nullptr) {
    for (const json::Member& named : *conditions_->object()) {
      const bool used =
          std::find(used_names_.begin(), used_names_.end(), named.name) != used_names_.end();
      if (!used && named.name != "comment")
        issue(named.value, "the condition " + in_ticks(named.name) + " is never used");
    }
  } else if (conditions_ != nullptr) {
    issue(*conditions_,
          "`conditions` must be an object, but is " + std::string(conditions_->description()));
  }
  return std::move(made_);
}

void Parser::parse_source(const json::Value& value) {
  SourceMap source;
  source_ = &source;
  if (!check_words(value,
                   {"file", "format", "encoding", "delimiter", "header", "skip", "records", "trim",
                    "table", "unreadable", "other_columns", "org", "observed_at", "basis", "rank",
                    "columns", "facts", "complete", "comment"},
                   "a source")) {
    return;
  }
  source.file = need_text(value, "file", "a source");
  const std::string ending = source.file.substr(source.file.find_last_of('.') + 1);
  const std::string format = value.text("format", ending == "ndjson" ? "jsonl" : ending);
  if (format == "json")
    source.format = Format::json;
  else if (format == "jsonl")
    source.format = Format::json_lines;
  else if (format != "csv" && value.find("format") != nullptr) {
    issue(*value.find("format"),
          "unknown format " + in_ticks(format) + "; there are csv, json, jsonl");
  }
  if (const json::Value* encoding = value.find("encoding")) {
    const std::string word = text_of(*encoding, "`encoding`");
    source.encoding = parse_encoding(word);
    if (!source.encoding)
      issue(*encoding,
            "unknown encoding " + in_ticks(word) + text::suggestion(word, encoding_names()));
    if (source.format != Format::csv && source.encoding != Encoding::utf8)
      issue(*encoding, "JSON is always utf-8");
  }
  if (const json::Value* delimiter = value.find("delimiter")) {
    const std::string sign = text_of(*delimiter, "`delimiter`");
    if (sign.size() == 1 && sign != "\"" && sign != "\n" && sign != "\r")
      source.delimiter = sign[0];
    else
      issue(*delimiter, "`delimiter` is one character, no quote and no line break");
  }
  source.header = flag_of(value, "header", true);
  if (const json::Value* skip = value.find("skip"))
    source.skip = whole_of(*skip, "`skip`", 0, 1000);
  if (const json::Value* records = value.find("records")) {
    const auto pointer = parse_pointer(text_of(*records, "`records`"));
    if (pointer)
      source.records = *pointer;
    else
      issue(*records, "`records` is a JSON pointer, like \"/result/items\"");
  }
  source.unreadable =
      unreadable_of(value) == Unreadable::keep ? Unreadable::keep : Unreadable::reject;
  if (const json::Value* other = value.find("other_columns")) {
    const std::string word = text_of(*other, "`other_columns`");
    source.list_other_columns = word == "list";
    if (word != "list" && word != "refuse")
      issue(*other, "`other_columns` is `refuse` or `list`, but here is " + in_ticks(word));
  }
  if (const json::Value* rank = value.find("rank"))
    source.rank = whole_of(*rank, "`rank`", -1000000, 1000000);
  parse_columns(value, value.find("table"));
  if (const json::Value* facts = value.find("facts");
      facts != nullptr && facts->array() != nullptr) {
    for (const json::Value& fact : *facts->array()) parse_fact(fact, value);
  } else {
    issue(value, "a source needs a list `facts`");
  }
  if (const json::Value* complete = value.find("complete");
      complete != nullptr && complete->array() != nullptr) {
    for (const json::Value& item : *complete->array()) parse_complete(item);
  } else if (complete != nullptr) {
    issue(*complete, "`complete` must be a list");
  }
  // Without an own organisation a declaration speaks of the source's, even when it has no record.
  if (const json::Value* org = value.find("org"); org != nullptr && org->string() != nullptr) {
    const auto constant = parse_template(*org).constant();
    for (CompleteMap& about : source.complete) {
      if (about.org.empty()) about.org = constant.value_or("*");
    }
  }
  check_use(value);
  made_.mapping.sources.push_back(std::move(source));
  source_ = nullptr;
}

void Parser::parse_columns(const json::Value& value, const json::Value* fallback_table) {
  const json::Value* columns = value.find("columns");
  if (columns == nullptr || columns->object() == nullptr)
    return issue(value, "a source needs an object `columns`");
  const int fallback = fallback_table != nullptr ? parse_table(*fallback_table) : -1;
  for (const json::Member& member : *columns->object()) {
    if (member.name == "comment") continue;
    source_->columns.push_back(parse_column(member, value));
    if (member.value.find("table") == nullptr) source_->columns.back().table = fallback;
  }
  source_->columns.push_back({.name = "item", .item = true});
  used_.assign(source_->columns.size(), false);
  // Only now are all columns known that a condition may name.
  std::size_t index = 0;
  for (const json::Member& member : *columns->object()) {
    if (member.name == "comment") continue;
    if (const json::Value* asked = member.value.find("asked_when")) {
      source_->columns[index].asked_when = parse_condition(*asked);
    }
    ++index;
  }
  check_skips();
}

void Parser::check_skips() {
  for (std::size_t i = 0; i < source_->columns.size(); ++i) {
    if (!leads_to(source_->columns, i, i, 0)) continue;
    made_.issues.push_back(
        {Code::source,
         "whether the column `" + source_->columns[i].name + "` is asked depends on itself",
         name_});
    source_->columns[i].asked_when.reset();
  }
}

Column Parser::parse_column(const json::Member& member, const json::Value& source) {
  Column column;
  column.name = member.name;
  static const std::vector<std::string> reserved = {"all", "any", "not", "file", "org", "item"};
  if (!is_short_name(member.name) ||
      std::find(reserved.begin(), reserved.end(), member.name) != reserved.end()) {
    issue(member.value, in_ticks(member.name) +
                            " cannot name a column: lower case letters, digits and _, none of " +
                            text::join(reserved, ", "));
  }
  column.trim = flag_of(source, "trim", true);
  const bool csv = source_->format == Format::csv;
  const auto set_pointer = [&](const json::Value& at, const std::string& text) {
    const auto pointer = parse_pointer(text);
    if (pointer)
      column.pointer = *pointer, column.header = text;
    else
      issue(at, in_ticks(text) + " is no JSON pointer");
  };
  if (const std::string* text = member.value.string()) {
    if (csv)
      column.header = *text;
    else
      set_pointer(member.value, *text);
    return column;
  }
  if (!check_words(member.value,
                   {"header", "occurrence", "position", "pointer", "optional", "ignore", "table",
                    "asked_when", "trim", "unreadable", "comment"},
                   "a column")) {
    return column;
  }
  const json::Value &value = member.value, *header = value.find("header"),
                    *position = value.find("position"), *pointer = value.find("pointer"),
                    *occurrence = value.find("occurrence");
  if (header != nullptr) column.header = text_of(*header, "`header`");
  if (position != nullptr) column.position = whole_of(*position, "`position`", 1, 100000);
  if (occurrence != nullptr) column.occurrence = whole_of(*occurrence, "`occurrence`", 1, 100000);
  if (pointer != nullptr) set_pointer(*pointer, text_of(*pointer, "`pointer`"));
  if (csv && pointer != nullptr) issue(*pointer, "`pointer` belongs to JSON sources");
  if (csv && header == nullptr && position == nullptr)
    issue(value, "a column needs `header` or `position`");
  if (!csv && pointer == nullptr) issue(value, "a column of a JSON source needs `pointer`");
  if (occurrence != nullptr && (header == nullptr || position != nullptr)) {
    issue(*occurrence, "`occurrence` belongs to a `header` without `position`");
  }
  column.optional = flag_of(value, "optional", false);
  column.trim = flag_of(value, "trim", column.trim);
  if (const json::Value* reason = value.find("ignore")) {
    column.ignore = text_of(*reason, "`ignore`");
    if (trim(column.ignore).empty())
      issue(*reason, "`ignore` gives the reason why a column is left out");
  }
  if (const json::Value* table = value.find("table")) column.table = parse_table(*table);
  column.unreadable = unreadable_of(value);
  return column;
}

void Parser::check_use(const json::Value& source) {
  const json::Value* columns = source.find("columns");
  for (std::size_t i = 0; i < source_->columns.size(); ++i) {
    const Column& column = source_->columns[i];
    if (column.item || used_[i] || !column.ignore.empty()) continue;
    issue(*columns->find(column.name),
          "the column `" + column.name +
              "` is neither used nor ignored; say `\"ignore\": \"why\"` or use it");
  }
}

}  // namespace assay::intake
