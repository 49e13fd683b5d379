// From the interchange JSON of the cage (docs/formats.md) to rules: every name resolved, every
// constant typed, every problem noted with its place. Internal to this room.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json/value.h"
#include "engine/packs/packs.h"

namespace assay::packs {

// What is known of an expression's value. `open` stands for a constant that fits several types, or
// for something already reported.
struct Shape {
  enum class Base : std::uint8_t {
    open,
    text,
    number,
    boolean,
    date,
    duration,
    enumeration,
    reference,
    any
  };
  Base base = Base::open;
  bool list = false;
  const std::vector<std::string>* values = nullptr;  // of an enumeration
  std::string target;  // of a reference, and of a key: the kind it names
  std::string shown;   // "`stage`", for messages
};

std::string describe(const Shape& shape);
Shape shape_of(const model::Field& field, std::string shown);

struct Context {
  const model::Schema& schema;
  const Catalogs& catalogs;
  const Params& overrides;
  const std::map<std::string, std::string>& texts;  // sources by file name
  std::vector<Issue>& issues;
};

struct Place {
  std::uint32_t line = 0, column = 0;
};

// A rule as the cage said it, so that a case can read it again with other parameters.
struct Declared {
  std::string file;
  const json::Value* value = nullptr;
  const json::Value* pack = nullptr;
  std::size_t of = 1;  // how many rules its file holds
};
using DeclaredRules = std::map<std::string, Declared>;  // by id

std::uint32_t small_number(const json::Value* value);  // 0 where it is none

class Decoder {
 public:
  Decoder(const Context& context, std::string file) : context_(context), file_(std::move(file)) {}

  // The rules of one file. `pack` is the pack's own declaration.
  std::vector<model::Rule> rules(const json::Value& data, const json::Value& pack);
  std::vector<Case> cases(const json::Value& data, const std::vector<model::Rule>& rules,
                          const DeclaredRules& declared);
  std::vector<Equivalent> equivalents(const json::Value& data,
                                      const std::vector<model::Rule>& rules);

  // Set when the JSON is not what a cage writes.
  [[nodiscard]] bool malformed() const { return malformed_; }

  void say(Place place, std::string message, Issue::Severity severity = Issue::Severity::error);

 private:
  // Where names are looked up: the kind of the row in question and that of the subject.
  struct Scope {
    const model::Kind* row = nullptr;
    const model::Kind* self = nullptr;
    Place place;  // of the condition being read
  };
  struct Typed {
    model::Expr expr;
    Shape shape;
  };

  model::Rule rule(const json::Value& value, const json::Value& pack, std::size_t of);
  model::Expectation expectation(const json::Value& value, const model::Kind* subject,
                                 const std::string& rule);
  void function(const json::Value& value, const Scope& scope, model::Expectation& made);
  std::optional<model::Remedy> remedy(const json::Value& value, const model::Kind* subject,
                                      Place fallback);
  void waivable(const json::Value& value, model::Rule& rule) const;
  void check_controls(const json::Value& value, model::Rule& rule);
  [[nodiscard]] std::vector<model::Application> law_of(
      const std::vector<std::string>& controls) const;
  void check_guidance(const json::Value& value, const model::Rule& rule);
  void read_params(const json::Value& value, const json::Value& pack, model::Rule& rule);

  model::Conditions conditions(const json::Value* list, const Scope& scope);
  model::Condition condition(const json::Value& value, const Scope& scope);
  model::Test test(const json::Value& value, const Shape& left, const Scope& scope);
  Typed operand(const json::Value& value, model::Word word, const Shape& left, const Scope& scope);
  bool check_word(model::Word word, const Shape& left, const Scope& scope);
  void check_equal(const Shape& left, const Shape& right, const Scope& scope);

  // `wanted` types constants.
  Typed expr(const json::Value& value, const Shape& wanted, const Scope& scope);
  Typed constant(const json::Value& value, const Shape& wanted, const Scope& scope);
  Typed list(const json::Value& value, const Shape& wanted, const Scope& scope);
  Typed path(const std::string& text, const Shape& wanted, const Scope& scope);
  Typed walk(model::Root root, std::vector<std::string> steps, const model::Kind* from,
             const std::string& shown, const Scope& scope);
  Typed param(const std::string& name, const Shape& wanted, const Scope& scope);
  Typed arithmetic(const std::string& name, const json::Value& args, const Scope& scope);
  Typed choice(const json::Value& value, const Shape& wanted, const Scope& scope);
  Typed measure(const std::string& name, const json::Value& value, const Scope& scope);
  Typed series(const json::Value& value, const Scope& scope);
  const model::Kind* kind(const std::string& name, Place place);
  const model::Field* field(const model::Kind& kind, const std::string& name, Place place);

  bool check_rule(const std::string& id, const std::vector<model::Rule>& rules, Place place);
  std::optional<Case> one_case(const json::Value& value, const std::vector<model::Rule>& rules,
                               const DeclaredRules& declared);
  void read_case_params(const json::Value& value, const model::Rule& rule,
                        const DeclaredRules& declared, Case& about);
  std::optional<model::Fact> fact(const json::Value& value, const model::Kind& kind,
                                  const Case& about);
  model::Cell fact_cell(const json::Value& value, const Shape& wanted, Place place);

  [[nodiscard]] Place place_of(const json::Value& value) const;
  [[nodiscard]] Place place_of(const json::Value& value, std::string_view key) const;
  // The place of `text` as a quoted constant at or soon behind `place`, else `place`.
  [[nodiscard]] Place constant_place(Place place, std::string_view text) const;
  // The place of `name =` at or soon behind `place`, else `place`.
  [[nodiscard]] Place name_place(Place place, std::string_view name) const;
  // The first hit of one of `wanted` there.
  [[nodiscard]] Place search(Place place, const std::vector<std::string>& wanted) const;

  const Context& context_;
  std::string file_;
  bool malformed_ = false;
  std::map<std::string, json::Value> params_;  // of the rule being read
  std::map<std::string, json::Value> forced_;  // parameters that a case gives
  std::vector<std::string> used_params_;
};

// The answers of the cage as a pack. `loaded` brings its schema and what is known already.
Result<Loaded> decode_pack(const std::vector<Answer>& answers,
                           const std::map<std::string, std::string>& texts, const Params& params,
                           Loaded loaded);

}  // namespace assay::packs
