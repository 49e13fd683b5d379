#include "engine/report/view.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace assay::report {

View::View(const Report& report) : report_(&report) {
  for (const model::OrgPosture& one : report.posture.orgs) orgs_[one.org] = one.name;
  for (std::size_t i = 0; i < report.rules.size(); ++i) {
    rules_[{report.rules[i].pack, report.rules[i].id}] = i + 1;
  }
  for (const ControlCard& card : report.controls) controls_[card.id] = &card;
  for (const model::Finding& one : report.findings) {
    findings_[one.id] = &one;
    if (!one.subject_name.empty()) {
      subjects_[{one.org, one.subject.kind, one.subject.key}] = one.subject_name;
    }
  }
  for (const model::RuleTally& one : report.posture.rules) {
    tallies_[{one.org, rule_number(one.pack, one.rule)}] = &one.tally;
  }
  for (const model::SilentRule& one : report.posture.silent) {
    silent_[rule_number(one.pack, one.rule)] = &one;
  }
  for (const model::UntakenRule& one : report.posture.untaken) {
    const std::size_t number = rule_number(one.pack, one.rule);
    const model::Tally* found = tally("", number);
    if (found != nullptr && found->decided() == 0) untaken_[number] = &one;
  }
  group_statements();
  asks_ = over_all_organisations(report.posture.asks);
  group_tasks();
}

std::string_view View::org_name(std::string_view org) const {
  const auto found = orgs_.find(org);
  return found == orgs_.end() || found->second.empty() ? org : found->second;
}

std::string View::org_anchor(std::string_view org) const {
  const auto found = orgs_.find(org);
  return "o" + std::to_string(std::distance(orgs_.begin(), found) + 1);
}

std::string_view View::subject_name(const std::string& org, const model::SubjectId& subject) const {
  if (subject.kind == "organization") return org_name(subject.key);
  const auto found = subjects_.find({org, subject.kind, subject.key});
  return found == subjects_.end() ? std::string_view(subject.key) : found->second;
}

std::size_t View::rule_number(const std::string& pack, const std::string& rule) const {
  const auto found = rules_.find({pack, rule});
  return found == rules_.end() ? 0 : found->second;
}

const RuleCard* View::rule(const std::string& pack, const std::string& rule) const {
  const std::size_t number = rule_number(pack, rule);
  return number == 0 ? nullptr : &report_->rules[number - 1];
}

const ControlCard* View::control(std::string_view id) const {
  const auto found = controls_.find(id);
  return found == controls_.end() ? nullptr : found->second;
}

const model::Finding* View::finding(std::string_view id) const {
  const auto found = findings_.find(id);
  return found == findings_.end() ? nullptr : found->second;
}

const model::Tally* View::tally(std::string_view org, std::size_t rule) const {
  const auto found = tallies_.find({std::string(org), rule});
  return found == tallies_.end() ? nullptr : found->second;
}

const model::SilentRule* View::silence(std::size_t rule) const {
  const auto found = silent_.find(rule);
  return found == silent_.end() ? nullptr : found->second;
}

const model::UntakenRule* View::untaken(std::size_t rule) const {
  const auto found = untaken_.find(rule);
  return found == untaken_.end() ? nullptr : found->second;
}

bool View::decides(std::size_t rule) const {
  const model::Tally* found = tally("", rule);
  return found == nullptr || found->verdicts() == 0 || found->decided() > 0;
}

bool View::concerns_anybody(std::size_t rule) const {
  const model::Tally* found = tally("", rule);
  return found == nullptr || standing_of(*found) != model::Standing::not_applicable;
}

void View::group_statements() {
  using Key = std::tuple<std::string, std::string, std::string, std::string>;
  std::map<Key, std::size_t> index;
  for (const model::Statement& one : report_->posture.statements) {
    // Those raised from others have no rule: their sentence tells them apart.
    const Key key{one.pack, one.rule, one.rule.empty() ? one.says : one.expectation, one.framework};
    const auto [place, fresh] = index.try_emplace(key, statements_.size());
    if (fresh) statements_.emplace_back();
    StatementGroup& group = statements_[place->second];
    group.statements.push_back(&one);
    group.failing += one.subjects.size();
    group.judged += one.judged;
    group.undetermined += one.undetermined;
    group.waived += one.waived;
    group.severity = std::max(group.severity, one.severity);
  }
  std::stable_sort(
      statements_.begin(), statements_.end(), [](const StatementGroup& a, const StatementGroup& b) {
        const auto rank = [](const StatementGroup& group) {
          const model::Statement& worst = group.first();
          return std::tuple(-static_cast<int>(worst.grade), worst.level == model::Level::advice,
                            static_cast<int>(worst.reading), -static_cast<int>(group.severity),
                            -static_cast<std::int64_t>(group.failing));
        };
        return rank(a) < rank(b);
      });
  for (std::size_t i = 0; i < statements_.size(); ++i) {
    statements_[i].anchor = "s" + std::to_string(i + 1);
  }
}

void View::group_tasks() {
  std::map<std::size_t, std::size_t> index;  // rule number to group
  std::vector<std::set<std::string>> orgs;
  for (const model::Task& task : report_->tasks) {
    if (task.order == 0) continue;
    std::size_t number = 0;
    for (const std::string& id : task.findings) {
      const model::Finding* one = finding(id);
      if (one != nullptr && number == 0) number = rule_number(one->pack, one->rule);
    }
    const auto [place, fresh] = index.try_emplace(number, tasks_.size());
    if (fresh) {
      tasks_.push_back({.rule = number == 0 ? nullptr : &report_->rules[number - 1]});
      orgs.emplace_back();
    }
    TaskGroup& group = tasks_[place->second];
    group.tasks.push_back(&task);
    group.severity = std::max(group.severity, task.severity);
    if (!task.due.empty() && (group.due.empty() || task.due < group.due)) group.due = task.due;
    orgs[place->second].insert(task.org);
  }
  for (std::size_t i = 0; i < tasks_.size(); ++i) tasks_[i].orgs = orgs[i].size();
}

}  // namespace assay::report
