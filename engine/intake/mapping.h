// A mapping file, read and checked against the schema: how records of a source become facts. Plain
// values; docs/mapping.md has the language. Columns are indices into SourceMap::columns.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/dates.h"
#include "engine/intake/encoding.h"
#include "engine/intake/table.h"
#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::intake {

enum class Format : std::uint8_t { csv, json, json_lines };
enum class Unreadable : std::uint8_t { inherit, reject, keep };

struct Condition {
  enum class Op : std::uint8_t { all, any, negate, is, raw, state };
  Op op = Op::all;
  std::vector<Condition> parts;   // of all, any, negate
  int column = -1;                // of is, raw, state
  std::vector<Pattern> patterns;  // of is, raw: one of them
  std::uint8_t states = 0;        // of state: a bit for each model::State
};

struct Template {
  struct Part {
    enum class What : std::uint8_t { text, column, raw, number, file, org, optional };
    What what = What::text;
    std::string text;
    int column = -1;
    std::vector<Part> parts;  // of optional
  };
  std::vector<Part> parts;
  bool numbered = false;  // holds {#}

  // The text of a template without columns.
  [[nodiscard]] std::optional<std::string> constant() const;
};

struct NumberRules {
  char point = '.', group = '\0';
  std::string prefix, suffix;
};

enum class DurationRule : std::uint8_t { iso, days, weeks, months, years, words };
enum class Day : std::uint8_t { exact, first, last };

struct Reading {
  enum class From : std::uint8_t { column, constant, text, first };
  From from = From::column;
  int column = -1;
  model::Cell constant;
  Template text;
  std::vector<Reading> readings;  // of first
  int table = -1;                 // index into Mapping::tables
  std::optional<Condition> when;
  Unreadable unreadable = Unreadable::inherit;
  DateRules dates;
  NumberRules number;
  DurationRule duration = DurationRule::iso;
  std::vector<std::string> split;
  Day day = Day::exact;
  std::optional<DatePattern> file_date;  // observed_at from the file's name
};

struct Column {
  std::string name;
  std::string header;                // as written in the mapping
  int occurrence = 0;                // 0: must be unique
  int position = 0;                  // 0: by header
  std::vector<std::string> pointer;  // of JSON: unescaped tokens
  bool optional = false;
  std::string ignore;  // the reason; empty: in use
  int table = -1;
  std::optional<Condition> asked_when;
  bool trim = true;
  Unreadable unreadable = Unreadable::inherit;
  bool item = false;  // the item of `each`
};

struct FactMap {
  model::Kind kind;
  Template key;
  std::optional<Template> org;
  std::optional<Reading> observed_at, valid_from, valid_to, basis, each;
  model::Basis constant_basis = model::Basis::claim;
  std::vector<Template> evidence;
  std::optional<Condition> when;
  bool once = false;
  std::vector<std::pair<std::size_t, Reading>> fields;  // index into kind.fields
};

struct CompleteMap {
  std::string kind;
  std::string org;  // "*": every organisation with a record; empty: of the load
  Date as_of;
  std::optional<Date> until;
  std::string declared_by, method;
  bool empty_is_true = false;
};

struct SourceMap {
  std::string file;  // a name or a pattern with *
  Format format = Format::csv;
  std::optional<Encoding> encoding;
  char delimiter = ',';
  bool header = true;
  int skip = 0;
  std::vector<std::string> records;  // JSON pointer tokens
  Unreadable unreadable = Unreadable::reject;
  bool list_other_columns = false;
  std::int64_t rank = 0;
  std::vector<Column> columns;
  std::vector<FactMap> facts;
  std::vector<CompleteMap> complete;
};

struct Mapping {
  std::string title;
  std::vector<Table> tables;
  std::vector<SourceMap> sources;
  std::vector<std::pair<std::string, std::string>> not_read;  // pattern, reason
  std::string digest;                                         // SHA-256 of its bytes, in hex

  // The first source whose `file` fits the path, which is relative to the folder; nullptr: none.
  [[nodiscard]] const SourceMap* find(std::string_view file) const;
};

// Whether a name fits a pattern in which * stands for any text.
bool fits(std::string_view pattern, std::string_view name);

struct MappingText {
  Mapping mapping;            // to be used only when there are no issues
  std::vector<Error> issues;  // all of them, each with file:line:column
};
MappingText parse_mapping(std::string_view text, std::string_view name,
                          const model::Schema& schema);

// The mapping, or its first issue and how many more there are.
Result<Mapping> load_mapping(const std::filesystem::path& file, const model::Schema& schema);

}  // namespace assay::intake
