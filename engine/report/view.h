// A report prepared for writing: names by key, rules by number, statements gathered over
// organisations.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/report/report.h"

namespace assay::report {

// One unmet sentence over all organisations.
struct StatementGroup {
  std::vector<const model::Statement*> statements;  // worst first
  std::size_t failing = 0, judged = 0, undetermined = 0, waived = 0;
  model::Severity severity = model::Severity::info;  // the worst of them
  std::string anchor;                                // "s12"

  [[nodiscard]] const model::Statement& first() const { return *statements.front(); }
};

// Tasks that answer the same rule.
struct TaskGroup {
  const RuleCard* rule = nullptr;         // nullptr when no rule of this report stands behind them
  std::vector<const model::Task*> tasks;  // in order
  std::size_t orgs = 0;
  std::string due;  // the earliest
  model::Severity severity = model::Severity::info;
};

class View {
 public:
  explicit View(const Report& report);

  [[nodiscard]] const Report& report() const { return *report_; }
  [[nodiscard]] std::string_view org_name(std::string_view org) const;
  // "o12": where the organisation's section begins.
  [[nodiscard]] std::string org_anchor(std::string_view org) const;
  // The subject's name, or its key where none is known.
  [[nodiscard]] std::string_view subject_name(const std::string& org,
                                              const model::SubjectId& subject) const;
  // 1-based place of the rule in the report; 0 for one that is not in it.
  [[nodiscard]] std::size_t rule_number(const std::string& pack, const std::string& rule) const;
  [[nodiscard]] const RuleCard* rule(const std::string& pack, const std::string& rule) const;
  [[nodiscard]] const ControlCard* control(std::string_view id) const;
  [[nodiscard]] const model::Finding* finding(std::string_view id) const;
  // nullptr where the organisation has no verdict of the rule; org empty: all.
  [[nodiscard]] const model::Tally* tally(std::string_view org, std::size_t rule) const;
  // Why the rule judges nothing on the day; nullptr for one that judges.
  [[nodiscard]] const model::SilentRule* silence(std::size_t rule) const;
  // Of a rule that decides nothing as long as nobody says whether its framework is taken on;
  // nullptr for any other.
  [[nodiscard]] const model::UntakenRule* untaken(std::size_t rule) const;
  // False where some subject has a verdict of it and every verdict is undetermined.
  [[nodiscard]] bool decides(std::size_t rule) const;
  // False where the rule was evaluated and applies to no subject known.
  [[nodiscard]] bool concerns_anybody(std::size_t rule) const;
  [[nodiscard]] const std::vector<StatementGroup>& statements() const { return statements_; }
  // Over all organisations.
  [[nodiscard]] const std::vector<model::Asked>& asks() const { return asks_; }
  [[nodiscard]] const std::vector<TaskGroup>& tasks() const { return tasks_; }

 private:
  void group_statements();
  void group_tasks();

  const Report* report_;
  std::map<std::string, std::string_view, std::less<>> orgs_;
  std::map<std::tuple<std::string, std::string, std::string>, std::string_view> subjects_;
  std::map<std::pair<std::string, std::string>, std::size_t> rules_;
  std::map<std::string, const ControlCard*, std::less<>> controls_;
  std::map<std::string, const model::Finding*, std::less<>> findings_;
  std::map<std::pair<std::string, std::size_t>, const model::Tally*> tallies_;
  std::map<std::size_t, const model::SilentRule*> silent_;
  std::map<std::size_t, const model::UntakenRule*> untaken_;
  std::vector<StatementGroup> statements_;
  std::vector<model::Asked> asks_;
  std::vector<TaskGroup> tasks_;
};

}  // namespace assay::report
