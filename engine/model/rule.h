// Rules as data: what a pack says, after it was read, checked and typed. docs/authoring.md has the
// meaning of every word; docs/formats.md the JSON in which the cage hands rules over.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/application.h"
#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::model {

enum class Level : std::uint8_t { required, own, advice };
enum class Method : std::uint8_t { examine, test, interview, observe };
enum class Severity : std::uint8_t { info, low, medium, high, critical };
enum class Quantifier : std::uint8_t {
  none_given,
  some,
  every,
  none
};  // none_given: demand on the subject

std::string_view name(Level level);
std::string_view name(Method method);
std::string_view name(Severity value);
std::string_view name(Quantifier value);
std::optional<Severity> parse_severity(std::string_view text);

// Where a path starts.
enum class Root : std::uint8_t {
  row,   // the row a condition speaks of: the subject in `applies`, `when` and a demand, else the
         // quantified row
  self,  // `this`: the subject
  it,    // the row of the nearest quantifier or measure; the subject where there is none
  org,   // the organization fact of the subject's organisation
};

// A walk from a row along references: steps {"supplier", "name"}. No step with Root::self is the
// subject itself as "kind:key". The step `id` is the key; common fields go by their names.
struct Path {
  Root root = Root::row;
  std::vector<std::string> steps;

  bool operator==(const Path&) const = default;
};

enum class Word : std::uint8_t {
  all,     // of `tests`
  either,  // of `tests`
  is,
  is_not,
  one_of,
  none_of,
  at_least,
  at_most,
  above,
  below,
  before,
  after,
  not_before,
  not_after,
  fresh,
  present,
  absent,
  contains,
  contains_all,
  overlaps,
  disjoint,
  resolves,
  supports,
  not_falling,
  not_rising,
};

std::string_view name(Word word);
std::optional<Word> parse_word(std::string_view text);

struct Expr;

struct Test {
  Word word = Word::is;
  std::vector<Expr> operand;  // none or one
  std::vector<Test> tests;    // of all and either

  bool operator==(const Test&) const;
};

// `left` passes `test`.
struct Condition {
  std::vector<Expr> left;  // exactly one
  Test test;
  std::uint32_t line = 0;  // in the rule's file

  bool operator==(const Condition&) const;
};

using Conditions = std::vector<Condition>;  // all must hold

struct Entry;

struct Expr {
  enum class Op : std::uint8_t {
    constant,  // `value` (State::value or State::na); a List is a closed set of texts
    list,      // a closed set of `args`, which are constants of one type, or na: {1, 2}, {"a", na}
    path,
    today,
    ago,  // args[0] is a duration
    add,
    subtract,
    multiply,
    by,     // args[0] picks among `entries`; `otherwise` may be empty
    count,  // of rows of `kind` where `where`
    share,  // of those where `where`, the part with `has`
    the,    // of the rows in which `specific` holds a value, where there are any
    sum,
    most,
    least,
    values,   // of kind.field where `where`; see `recorded`
    series,   // the last `last` values of kind.field where `where`, along the date field `along`
    moves,    // how often the subject's `field` changed
    catalog,  // the set of ids named `field`, resolved at load into `value`
  };
  Op op = Op::constant;
  Cell value;
  Path path;
  std::string kind, field, along, specific;
  std::uint32_t last = 0;
  bool recorded = false;  // values: an open register adds nothing, and none is unknown
  std::vector<Expr> args;
  std::vector<Entry> entries;
  std::vector<Expr> otherwise;  // none or one
  Conditions where, has;

  bool operator==(const Expr&) const;
};

// Of `by`: where the key is `is`, it gives `gives`.
struct Entry {
  Cell is;
  Expr gives;

  bool operator==(const Entry& other) const { return is == other.is && gives == other.gives; }
};

// A demand that a function of the pack decides, instead of conditions: the last resort.
struct Function {
  std::vector<std::string> names;  // what it reads, as written: "value", "this.class", "param.most"
  std::vector<Expr> reads;         // the same as expressions, in that order
  std::string file;                // of the pack
  std::uint32_t rule = 0, sentence = 0;  // in that file and rule, from 1
};

struct Expectation {
  std::string id;
  std::string says;
  Level level = Level::required;
  Method method = Method::examine;
  Conditions when;
  Quantifier quantifier = Quantifier::none_given;
  std::string kind;  // quantified
  Conditions where, has;
  std::optional<Function> function;  // in place of `has`
  std::optional<bool> empty_fails;  // `empty = "not_satisfied"`: true; `empty = "satisfied"`: false
  bool empty_undetermined = false;  // `empty = "undetermined"`
  Decimal major_share = {Decimal::scale /
                         2};  // failing part of its subjects that means it did not run
  std::vector<std::string>
      major_if;  // further grounds for grade major, in words, shown in the statement
  std::uint32_t line = 0;
};

struct SeverityFormula {
  std::int64_t base = 2;  // 1 info, 2 low, 3 medium, 4 high, 5 and more critical
  std::vector<Expr> add;  // integers; an unknown addend counts 0 and the printed sum says so
};

struct Remedy {
  std::string action;  // "Decide on and switch on event logging for {name}"; {field} of the subject
  std::string owner;   // a role
  std::optional<Duration> within;
  std::string effort;              // S, M, L or XL
  std::vector<std::string> after;  // ids of rules whose tasks come first
};

struct Rule {
  std::string pack;                   // id of its pack
  std::string id;                     // file name without .lua
  std::string version;                // of its pack
  std::vector<std::string> controls;  // framework-qualified ids
  std::vector<Application> law;  // when each law behind it binds; empty: not law alone asks for it
  std::string title;
  std::string subject;  // a kind
  Conditions applies;
  SeverityFormula severity;
  std::map<std::string, Cell> params;  // constants, after --param
  std::vector<Expectation> expectations;
  std::optional<Remedy> remedy;
  std::vector<std::string> was;
  bool waivable = false;
  std::vector<std::string> waivable_by;  // authorities that may waive
  std::string digest;                    // of the rule's source bytes
  std::string file;                      // relative to its pack
  std::uint32_t line = 0;
};

// A rule that rests on law alone judges nothing while none of it binds.
bool judges_on(const Rule& rule, Date day);

// "from 2027-12-02", "until 2025-04-03" or "never": when the law binds behind a rule that judges
// nothing on that day.
std::string when_bound(const Rule& rule, Date day);

// The same as a sentence: "the law behind it binds from 2027-12-02".
std::string why_silent(const Rule& rule, Date day);

}  // namespace assay::model
