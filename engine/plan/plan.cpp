#include "engine/plan/plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "engine/base/digest.h"
#include "engine/base/text.h"

namespace assay::plan {
namespace {

using model::Finding;
using model::Outcome;
using model::Rule;
using model::Task;

using RuleName = std::pair<std::string, std::string>;  // (pack, id)
using Rules = std::map<RuleName, const Rule*>;

std::string task_id(const std::string& org, const std::string& action,
                    const model::SubjectId& subject) {
  return to_hex(Digester().part(org).part(action).part(subject.kind).part(subject.key).finish())
      .substr(0, 16);
}

// The value of a field of the subject as text; empty when there is none.
std::string field_text(const model::Snapshot& snapshot, const Finding& finding,
                       std::string_view field) {
  if (field == "id") return finding.subject.key;
  const model::Table* table = snapshot.find(finding.subject.kind);
  const std::int64_t row =
      table == nullptr ? -1 : snapshot.row_of(*table, finding.org, finding.subject.key);
  const int index = row < 0 ? -1 : table->kind->index_of(field);
  if (index >= 0) {
    const model::Cell cell =
        snapshot.cell(*table, static_cast<model::Row>(row), static_cast<std::size_t>(index));
    if (cell.state == model::State::value) return to_text(cell);
  }
  return "";
}

// "{name}" and the like replaced; a field without a value gives the subject's name, marked with the
// field it stands for.
std::string fill(const std::string& action, const model::Snapshot& snapshot,
                 const Finding& finding) {
  const std::string called =
      finding.subject_name.empty() ? finding.subject.key : finding.subject_name;
  std::string filled;
  std::size_t from = 0;
  while (from < action.size()) {
    const std::size_t open = action.find('{', from);
    const std::size_t close = open == std::string::npos ? open : action.find('}', open);
    if (close == std::string::npos) break;
    const std::string_view field = std::string_view(action).substr(open + 1, close - open - 1);
    std::string value = field_text(snapshot, finding, field);
    if (value.empty()) {
      value = field == "name" ? called : called + " (" + std::string(field) + " not known)";
    }
    filled.append(action, from, open - from);
    filled += value;
    from = close + 1;
  }
  return filled.append(action, from, std::string::npos);
}

std::vector<std::string> unmet(const Finding& finding) {
  std::vector<std::string> says;
  for (const model::Observation& one : finding.observations) {
    if (one.outcome == Outcome::not_satisfied && one.level != model::Level::advice) {
      says.push_back(one.says);
    }
  }
  return says;
}

// A finding whose rule names no remedy still asks for one.
std::string action_of(const Rule* rule, const model::Snapshot& snapshot, const Finding& finding) {
  if (rule != nullptr && rule->remedy && !rule->remedy->action.empty()) {
    return fill(rule->remedy->action, snapshot, finding);
  }
  const std::string called =
      finding.subject_name.empty() ? finding.subject.key : finding.subject_name;
  const std::string what = rule == nullptr ? finding.rule : rule->title;
  return "Decide what to do about \"" + what + "\" for " + called;
}

std::size_t effort_rank(std::string_view effort) {
  constexpr std::string_view sizes[] = {"", "S", "M", "L", "XL"};
  const auto* found = std::find(std::begin(sizes), std::end(sizes), effort);
  return static_cast<std::size_t>(found - std::begin(sizes));
}

void add_once(std::vector<std::string>& list, const std::string& one) {
  if (!one.empty() && std::find(list.begin(), list.end(), one) == list.end()) list.push_back(one);
}

// A task while its findings are gathered.
struct Draft {
  Task task;
  std::vector<std::string> owners, closes;
  std::set<RuleName> rules, before;  // its own, and those whose tasks come first
};

void join(Draft& draft, const Rule* rule, const Finding& finding, Date as_of) {
  Task& task = draft.task;
  task.findings.push_back(finding.id);
  task.severity = std::max(task.severity, finding.severity);
  for (const std::string& says : unmet(finding)) add_once(draft.closes, says);
  draft.rules.insert({finding.pack, finding.rule});
  if (rule == nullptr || !rule->remedy) return;
  const model::Remedy& remedy = *rule->remedy;
  add_once(draft.owners, remedy.owner);
  if (effort_rank(remedy.effort) > effort_rank(task.effort)) task.effort = remedy.effort;
  if (remedy.within) {
    const std::string due = to_text(add(as_of, *remedy.within));
    if (task.due.empty() || due < task.due) task.due = due;
  }
  for (const std::string& id : remedy.after) draft.before.insert({finding.pack, id});
}

using Drafts = std::map<std::string, Draft, std::less<>>;  // by task id

Drafts draft(const model::Snapshot& snapshot, std::span<const Finding> findings, const Rules& rules,
             Date as_of, bool waived) {
  Drafts drafts;
  for (const Finding& finding : findings) {
    if (finding.outcome != Outcome::not_satisfied || finding.waived() != waived) continue;
    const auto named = rules.find({finding.pack, finding.rule});
    const Rule* rule = named == rules.end() ? nullptr : named->second;
    const std::string action = action_of(rule, snapshot, finding);
    const std::string id = task_id(finding.org, action, finding.subject);
    Draft& one = drafts[id];
    if (one.task.id.empty()) {
      one.task.id = id;
      one.task.org = finding.org;
      one.task.action = action;
      one.task.subject = finding.subject;
    }
    join(one, rule, finding, as_of);
  }
  for (auto& [id, one] : drafts) {
    one.task.owner = text::join(one.owners, ", ");
    one.task.closes_when = text::join(one.closes, "; ");
    std::sort(one.task.findings.begin(), one.task.findings.end());
  }
  return drafts;
}

// Of the tasks of a rule that must come first, those of the same subject; those of the organisation
// as a whole come before any of its subjects, and those of any subject before one of the
// organisation.
void link(Drafts& drafts) {
  std::map<std::pair<std::string, RuleName>, std::vector<const Task*>> of_rule;
  for (const auto& [id, one] : drafts) {
    for (const RuleName& rule : one.rules) of_rule[{one.task.org, rule}].push_back(&one.task);
  }
  constexpr std::string_view whole = "organization";
  for (auto& [id, one] : drafts) {
    std::set<std::string> after;
    for (const RuleName& rule : one.before) {
      const auto found = of_rule.find({one.task.org, rule});
      if (found == of_rule.end()) continue;
      for (const Task* first : found->second) {
        const bool linked = first->subject == one.task.subject || first->subject.kind == whole ||
                            one.task.subject.kind == whole;
        if (linked && first->id != id) after.insert(first->id);
      }
    }
    one.task.after.assign(after.begin(), after.end());
  }
}

// What this run can say about an earlier finding that is not open any more.
struct Looked {
  std::unordered_set<std::string_view> undetermined;  // ids of findings
  std::set<std::string, std::less<>> orgs;
};

Looked look(const model::Snapshot& snapshot, std::span<const Finding> findings,
            std::span<const Task> earlier) {
  Looked looked;
  if (earlier.empty()) return looked;
  looked.orgs.insert(snapshot.orgs.begin(), snapshot.orgs.end());
  for (const Finding& finding : findings) {
    if (finding.outcome != Outcome::undetermined) continue;
    looked.undetermined.insert(finding.id);
    for (const model::Alike& one : finding.alike) looked.undetermined.insert(one.id);
  }
  return looked;
}

bool subject_settled(const model::Snapshot& snapshot, const Task& task) {
  if (task.subject.kind == "organization" && task.subject.key == task.org) return true;
  const model::Table* table = snapshot.find(task.subject.kind);
  if (table != nullptr && snapshot.row_of(*table, task.org, task.subject.key) >= 0) return true;
  // A subject that is gone is really gone only from a complete register.
  const model::Register about = snapshot.register_of(task.org, task.subject.kind);
  return about.complete && about.contradicted.empty();
}

// Whether the run shows that nothing of the earlier task is left to do.
bool is_done(const model::Snapshot& snapshot, const Looked& looked, std::span<const Rule> rules,
             const Task& task) {
  if (!looked.orgs.contains(task.org) || !subject_settled(snapshot, task)) return false;
  std::set<std::string, std::less<>> evaluated;
  for (const Rule& rule : rules) {
    evaluated.insert(model::finding_id(task.org, rule.pack, rule.id, task.subject));
    for (const std::string& was : rule.was) {
      evaluated.insert(model::finding_id(task.org, rule.pack, was, task.subject));
    }
  }
  return std::all_of(task.findings.begin(), task.findings.end(), [&](const std::string& id) {
    return evaluated.contains(id) && !looked.undetermined.contains(id);
  });
}

std::string status_of(const Task* before) {
  if (before == nullptr) return "new";
  return before->status == "closed" || before->status == "stopped" ? "reopened" : "open";
}

}  // namespace

std::vector<Task> plan(const model::Snapshot& snapshot, std::span<const Finding> findings,
                       std::span<const Task> earlier, std::span<const Rule> rules, Date as_of) {
  Rules by_name;
  for (const Rule& rule : rules) by_name[{rule.pack, rule.id}] = &rule;
  Drafts open = draft(snapshot, findings, by_name, as_of, false);
  Drafts held = draft(snapshot, findings, by_name, as_of, true);
  link(open);

  std::map<std::string, const Task*, std::less<>> known;
  for (const Task& task : earlier) known[task.id] = &task;
  const Looked looked = look(snapshot, findings, earlier);

  std::vector<Task> tasks;
  for (auto& [id, one] : open) {
    const auto before = known.find(id);
    const Task* was = before == known.end() ? nullptr : before->second;
    one.task.status = status_of(was);
    // A due date once given is kept: running again does not move it.
    if (one.task.status == "open" && !was->due.empty()) one.task.due = was->due;
    tasks.push_back(one.task);
  }
  std::vector<Task> rest;
  for (const Task& before : earlier) {
    if (open.contains(before.id)) continue;
    Task task = before;
    task.order = 0;
    if (held.contains(task.id)) {
      task.status = "stopped";
      rest.push_back(std::move(task));
    } else if (before.status == "closed" || is_done(snapshot, looked, rules, before)) {
      task.status = "closed";
      rest.push_back(std::move(task));
    } else {
      task.status = "open";
      tasks.push_back(std::move(task));
    }
  }
  for (auto& [id, one] : held) {
    if (open.contains(id) || known.contains(id)) continue;
    one.task.status = "stopped";
    rest.push_back(std::move(one.task));
  }
  put_in_order(tasks);
  std::sort(rest.begin(), rest.end(), [](const Task& a, const Task& b) { return a.id < b.id; });
  tasks.insert(tasks.end(), rest.begin(), rest.end());
  return tasks;
}

}  // namespace assay::plan
