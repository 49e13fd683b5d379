#include "engine/model/risk_scenario.h"

#include <optional>

#include "engine/base/text.h"

namespace assay::model {
namespace {

Error bad(std::string message, const json::Value& at, std::string_view file) {
  return {Code::source, std::move(message),
          std::string(file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column)};
}

std::vector<std::string> texts_of(const json::Value* list) {
  std::vector<std::string> texts;
  if (list == nullptr || list->array() == nullptr) return texts;
  for (const json::Value& one : *list->array()) {
    if (one.string() != nullptr) texts.push_back(*one.string());
  }
  return texts;
}

// A value as the text a cell prints: texts, numbers, true and false.
std::string word_of(const json::Value& value) {
  if (const std::string* text = value.string()) return scenario_word(*text);
  if (const bool* flag = value.boolean()) return *flag ? "true" : "false";
  if (const auto number = value.decimal()) return to_text(*number);
  return "";
}

Result<ScenarioTest> parse_test(const json::Member& member, std::string_view file) {
  ScenarioTest test{.field = member.name};
  if (const std::string* word = member.value.string(); word != nullptr && *word == "present") {
    test.present = true;
    return test;
  }
  if (member.value.array() == nullptr || member.value.array()->empty()) {
    return bad("`" + member.name + "` is `present` or a list of values", member.value, file);
  }
  for (const json::Value& one : *member.value.array()) test.values.push_back(word_of(one));
  return test;
}

}  // namespace

std::string scenario_word(std::string_view text) {
  std::string word = text::lower(text);
  for (char& c : word) c = c == ' ' || c == '-' ? '_' : c;
  return word;
}

Result<std::vector<RiskScenario>> parse_scenarios(const json::Value& document,
                                                  std::string_view file) {
  const json::Value* list = document.find("scenarios");
  if (list == nullptr || list->array() == nullptr) {
    return bad("a file of risk scenarios needs a list `scenarios`", document, file);
  }
  std::vector<RiskScenario> made;
  for (const json::Value& one : *list->array()) {
    RiskScenario scenario{.id = one.text("id"),
                          .title = one.text("title"),
                          .category = one.text("category"),
                          .theme = one.text("theme"),
                          .source = one.text("source"),
                          .consequence_for = texts_of(one.find("consequence_for")),
                          .controls = texts_of(one.find("suggested_controls")),
                          .when = {}};
    const json::Value* when = one.find("when");
    if (scenario.id.empty() || when == nullptr || when->object() == nullptr ||
        when->object()->empty()) {
      return bad("a scenario needs an `id` and in `when` the systems it belongs to", one, file);
    }
    for (const json::Member& member : *when->object()) {
      auto test = parse_test(member, file);
      if (!test) return std::move(test).error();
      scenario.when.push_back(std::move(*test));
    }
    made.push_back(std::move(scenario));
  }
  return made;
}

}  // namespace assay::model
