// Reads the parts of a mapping file; gathers every issue instead of stopping at the first. Used by
// mapping.cpp only.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/intake/mapping.h"
#include "engine/json/value.h"

namespace assay::intake {

std::string in_ticks(std::string_view text);  // as messages show the words of a mapping

class Parser {
 public:
  Parser(std::string_view name, const model::Schema& schema) : name_(name), schema_(schema) {}

  MappingText parse(const json::Value& document);

  void issue(const json::Value& at, std::string message);

 private:
  // Top and sources (parser.cpp).
  void parse_source(const json::Value& value);
  void parse_columns(const json::Value& value, const json::Value* fallback_table);
  Column parse_column(const json::Member& member, const json::Value& source);
  void check_skips();
  void check_use(const json::Value& source);

  // Facts, their fields and declarations (parse_fact.cpp).
  void parse_fact(const json::Value& value, const json::Value& source);
  void parse_fields(const json::Value& value, FactMap& fact);
  void check_answers(const json::Value& at, const model::Field& field, const Reading& reading,
                     bool always);
  void parse_complete(const json::Value& value);

  // Pieces (parse_pieces.cpp).
  int parse_table(const json::Value& value);
  int build_table(const json::Value& value);
  Outcome parse_outcome(const json::Value& value);
  std::optional<Outcome> parse_otherwise(const json::Value& value);
  std::optional<Condition> parse_condition(const json::Value& value);
  Condition parse_test(int column, const json::Value& value);
  Condition parse_patterns(Condition::Op op, int column, const json::Value& value);
  Template parse_template(const json::Value& value);
  bool parse_parts(const json::Value& at, std::string_view text, Template& into,
                   std::vector<Template::Part>& parts);
  DateRules parse_dates(const json::Value& value);
  Reading parse_reading(const json::Value& value, const model::Field& field);
  void parse_source_of(const json::Value& value, const model::Field& field, Reading& reading);
  model::Cell parse_constant(const json::Value& value, const model::Field& field,
                             const Reading& rules);

  // Small readers.
  bool check_words(const json::Value& object, std::initializer_list<const char*> words,
                   std::string_view what);
  std::string need_text(const json::Value& object, std::string_view name, std::string_view what);
  std::string text_of(const json::Value& value, std::string_view what);
  bool flag_of(const json::Value& object, std::string_view name, bool otherwise);
  int whole_of(const json::Value& value, std::string_view what, int least, int most);
  Unreadable unreadable_of(const json::Value& object);
  int column_of(const json::Value& at, std::string_view name);

  std::string name_;
  const model::Schema& schema_;
  MappingText made_;
  std::map<std::string, int, std::less<>> tables_;
  const json::Value* conditions_ = nullptr;
  const json::Value* dates_ = nullptr;
  std::vector<std::string> used_names_;  // of conditions
  std::vector<std::string> open_names_;  // conditions and tables being read: to find circles
  SourceMap* source_ = nullptr;
  bool item_allowed_ = false;
  std::vector<bool> used_;  // by column
};

// "/a/b~1c" → {"a", "b/c"}; nullopt when it is no JSON pointer.
std::optional<std::vector<std::string>> parse_pointer(std::string_view text);

}  // namespace assay::intake
