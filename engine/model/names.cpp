// The printed names of the model's enumerations, and equality of expression trees.
#include <algorithm>
#include <iterator>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"

namespace assay::model {
namespace {

constexpr std::string_view level_names[] = {"required", "own", "advice"};
constexpr std::string_view method_names[] = {"examine", "test", "interview", "observe"};
constexpr std::string_view severity_names[] = {"info", "low", "medium", "high", "critical"};
constexpr std::string_view quantifier_names[] = {"", "some", "every", "none"};
constexpr std::string_view outcome_names[] = {"not_applicable", "satisfied", "undetermined",
                                              "not_satisfied"};
constexpr std::string_view reason_names[] = {"",
                                             "no_facts",
                                             "stale",
                                             "missing_field",
                                             "needs_attestation",
                                             "applicability_undecided",
                                             "rule_error",
                                             "limit"};
constexpr std::string_view grade_names[] = {"", "opportunity", "observation", "minor", "major"};
constexpr std::string_view word_names[] = {
    "all",      "either",   "is",          "is_not",    "one_of",       "none_of",    "at_least",
    "at_most",  "above",    "below",       "before",    "after",        "not_before", "not_after",
    "fresh",    "present",  "absent",      "contains",  "contains_all", "overlaps",   "disjoint",
    "resolves", "supports", "not_falling", "not_rising"};

template <typename E, std::size_t N>
std::optional<E> parse(const std::string_view (&names)[N], std::string_view text) {
  const auto* found = std::find(std::begin(names), std::end(names), text);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<E>(found - std::begin(names));
}

}  // namespace

std::string_view name(Level level) { return level_names[static_cast<std::size_t>(level)]; }
std::string_view name(Method method) { return method_names[static_cast<std::size_t>(method)]; }
std::string_view name(Severity value) { return severity_names[static_cast<std::size_t>(value)]; }
std::string_view name(Quantifier value) {
  return quantifier_names[static_cast<std::size_t>(value)];
}
std::string_view name(Outcome outcome) { return outcome_names[static_cast<std::size_t>(outcome)]; }
std::string_view name(Reason reason) { return reason_names[static_cast<std::size_t>(reason)]; }
std::string_view name(Grade grade) { return grade_names[static_cast<std::size_t>(grade)]; }
std::string_view name(Word word) { return word_names[static_cast<std::size_t>(word)]; }

std::optional<Severity> parse_severity(std::string_view text) {
  return parse<Severity>(severity_names, text);
}

std::optional<Word> parse_word(std::string_view text) { return parse<Word>(word_names, text); }

// Written out: clang 14 crashes on a defaulted comparison of types that contain each other.
bool Test::operator==(const Test& other) const {
  return word == other.word && operand == other.operand && tests == other.tests;
}
bool Condition::operator==(const Condition& other) const {
  return left == other.left && test == other.test;  // the line is no part of the meaning
}
bool Expr::operator==(const Expr& other) const {
  return op == other.op && value == other.value && path == other.path && kind == other.kind &&
         field == other.field && along == other.along && specific == other.specific &&
         last == other.last && recorded == other.recorded && args == other.args &&
         entries == other.entries && otherwise == other.otherwise && where == other.where &&
         has == other.has;
}

}  // namespace assay::model
