// The sentences and small words that every format shares.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/report/report.h"

namespace assay::report {

// "12 of the 351 AI systems known …; 40 verdicts undetermined; …". Never says that all is well:
// where no nonconformity was found it says in how much, on what, and what stays open.
std::string posture_sentence(const Report& report);

// Its parts, and what the verdicts decided rest on; each without a full stop.
std::string how_bad(const Report& report);
std::string how_sure(const Report& report);
std::string what_is_unknown(const Report& report);

std::string count(std::size_t number);                         // "2,133"
std::string count(std::size_t number, std::string_view noun);  // "1 task", "2,133 tasks"
std::string percent(std::size_t part,
                    std::size_t whole);       // "4 %", "under 1 %", "over 99 %"; "–" of nothing
std::string singular(std::string_view kind);  // "ai_system" as "AI system"
std::string plural(std::string_view kind);    // "ai_system" as "AI systems"
std::string_view words(model::Outcome outcome);     // "not satisfied"
std::string_view words(model::Reason reason);       // "a field is missing or unreadable"
std::string_view words(model::Basis basis);         // "claim"
std::string_view words(model::Selection decision);  // "selected", "no entry"

// "nobody recorded whether Better Ways 1.0 is taken on: 12 undetermined verdicts of 3 rules wait
// for that alone"; empty where it is recorded.
std::string indecision(const model::Posture& posture);

// What a statement shows: "major", "minor", "breach shown", "outcome not shown", "observation".
std::string verdict(const model::Statement& statement);

// The statements by what they show, and the subjects they concern.
struct StatementCounts {
  std::size_t major = 0, minor = 0, observation = 0, breach = 0, not_shown = 0;
  [[nodiscard]] std::size_t unmet() const { return major + minor + breach + not_shown; }
};
StatementCounts count_statements(const std::vector<model::Statement>& statements);

// AI systems where any are known, else the kind of which most subjects are; empty without any.
std::string main_kind(const model::Posture& posture);

}  // namespace assay::report
