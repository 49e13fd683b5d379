#include "engine/judge/statements.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "engine/judge/cells.h"
#include "engine/judge/danger.h"
#include "engine/judge/grade.h"
#include "engine/judge/interval.h"

namespace assay::judge {
namespace {

using model::Grade;
using model::Outcome;
using model::Reading;
using model::Statement;

constexpr std::size_t several = 3;  // minors on one theme that together are major

// One expectation in one organisation.
struct Group {
  std::string org;
  std::vector<model::Row> failing;
  std::size_t judged = 0;
  std::size_t undetermined = 0;
};

struct Context {
  const model::Snapshot& snapshot;
  const model::Catalogs& catalogs;
  const History& history;
  const Dangers& dangers;
  const std::map<std::string, const model::Finding*, std::less<>>& findings;  // by id
};

std::vector<Group> group(const model::Snapshot& snapshot, const model::Table* table,
                         const model::RuleResult& result, std::size_t expectation) {
  std::vector<Group> groups;
  model::Symbol current = model::Symbols::none;
  for (std::size_t i = 0; i < result.rows.size(); ++i) {
    const model::Symbol org = table->org[result.rows[i]];
    if (org != current) {
      current = org;
      groups.push_back({.org = std::string(snapshot.symbols.text(org))});
    }
    Group& here = groups.back();
    switch (result.expectations[expectation].outcome[i]) {
      case Outcome::not_satisfied:
        here.failing.push_back(result.rows[i]);
        [[fallthrough]];
      case Outcome::satisfied:
        ++here.judged;
        break;
      case Outcome::undetermined:
        ++here.undetermined;
        break;
      case Outcome::not_applicable:
        break;
    }
  }
  std::erase_if(groups, [](const Group& one) { return one.failing.empty(); });
  return groups;
}

model::SubjectId subject_at(const Context& context, const model::Rule& rule, model::Row row) {
  const model::Table* table = context.snapshot.find(rule.subject);
  return {rule.subject, std::string(context.snapshot.symbols.text(table->key[row]))};
}

const model::Finding* finding_of(const Context& context, const model::Rule& rule,
                                 const std::string& org, const model::SubjectId& subject) {
  const auto found = context.findings.find(finding_id(org, rule.pack, rule.id, subject));
  return found == context.findings.end() ? nullptr : found->second;
}

// "Wholly absent": every subject judged fails, and what is demanded is not there in any form.
std::string absent(const Context& context, const model::Rule& rule,
                   const model::Expectation& expectation, const Group& here) {
  if (expectation.quantifier != model::Quantifier::some) return "";
  if (expectation.level != model::Level::required || here.failing.size() != here.judged) return "";
  if (records(context.snapshot, expectation.kind, here.org).empty()) {
    return "wholly absent: no `" + expectation.kind + "` is recorded";
  }
  for (const model::Row row : here.failing) {
    const model::SubjectId subject = subject_at(context, rule, row);
    const model::Finding* finding = finding_of(context, rule, here.org, subject);
    if (finding == nullptr) return "";
    const auto seen = std::find_if(
        finding->observations.begin(), finding->observations.end(),
        [&](const model::Observation& one) { return one.expectation == expectation.id; });
    if (seen == finding->observations.end() || seen->fact_count > 0) return "";
  }
  return "wholly absent: no `" + expectation.kind + "` that it asks for is recorded";
}

// The ai_system a subject is, or speaks of.
std::string system_of(const Context& context, const model::Rule& rule, model::Row row) {
  const Record record{&context.snapshot, context.snapshot.find(rule.subject), row};
  return rule.subject == "ai_system" ? record.key() : record.text("system");
}

Danger danger_of(const Context& context, const model::Rule& rule, const Group& here) {
  Danger worst;
  for (const model::Row row : here.failing) {
    const std::string system = system_of(context, rule, row);
    const auto found = context.dangers.find({here.org, system});
    if (found == context.dangers.end()) continue;
    const std::string name = "system `" + system + "` in operation: ";
    if (worst.shown.empty() && !found->second.shown.empty()) {
      worst.shown = name + found->second.shown;
    }
    if (worst.possible.empty() && !found->second.possible.empty()) {
      worst.possible = name + found->second.possible;
    }
  }
  return worst;
}

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&b](const std::string& one) {
    return std::find(b.begin(), b.end(), one) != b.end();
  });
}

// An earlier minor that was closed and is back, a recorded repeat, or a corrective action without
// effect.
std::string comes_back(const Context& context, const model::Rule& rule,
                       const Statement& statement) {
  for (const model::SubjectId& subject : statement.subjects) {
    const auto earlier =
        context.history.find(finding_id(statement.org, rule.pack, rule.id, subject));
    if (earlier == context.history.end()) continue;
    const bool back = earlier->second.closed || earlier->second.returned;
    if (back && earlier->second.grade >= Grade::minor) {
      return "a closed " + std::string(name(earlier->second.grade)) + " has come back for `" +
             subject.key + "`";
    }
  }
  for (const Record& known : records(context.snapshot, "nonconformity", statement.org)) {
    if (!overlap(known.list("requirement"), statement.controls)) continue;
    if (known.state("repeats") == model::State::value) {
      return "nonconformity `" + known.key() + "` repeats `" + known.text("repeats") + "`";
    }
    for (const Record& action : records(context.snapshot, "action", statement.org)) {
      if (action.text("origin") == "nonconformity:" + known.key() &&
          action.text("effect_result") == "not") {
        return "corrective action `" + action.key() + "` had no effect";
      }
    }
  }
  return "";
}

bool only_selected(const Context& context, const std::vector<std::string>& controls) {
  return std::all_of(controls.begin(), controls.end(), [&context](const std::string& id) {
    const model::Control* control = context.catalogs.find(id);
    return control != nullptr && control->selected;
  });
}

Reading reading_of(const Context& context, const std::vector<std::string>& controls) {
  const model::Catalog* catalog = context.catalogs.catalog_of(controls.front());
  // A framework that no catalog describes cannot claim to be graded.
  return catalog == nullptr ? Reading::voluntary : catalog->reading;
}

void grade(const Context& context, const model::Rule& rule, const model::Expectation& expectation,
           const Group& here, Statement& statement) {
  const Danger danger = danger_of(context, rule, here);
  statement.consider = expectation.major_if;
  if (statement.reading != Reading::graded) {
    const bool advice = statement.level == model::Level::advice;
    statement.consider.clear();
    statement.ground = advice ? "advice is not followed"
                       : statement.reading == Reading::law
                           ? "breach shown; the framework is not graded"
                           : "outcome not shown; the framework is not graded";
    return;
  }
  const Proposal proposal =
      propose({.level = statement.level,
               .selected_measure = only_selected(context, statement.controls),
               .over_subjects = rule.subject != "organization",
               .failed = here.failing.size(),
               .judged = here.judged,
               .major_share = expectation.major_share,
               .absent = absent(context, rule, expectation, here),
               .overdue = overdue(context.snapshot, rule, expectation, here.org, here.failing),
               .danger = danger.shown,
               .comes_back = comes_back(context, rule, statement)});
  statement.grade = proposal.grade;
  statement.ground = proposal.ground;
  if (statement.grade == Grade::minor && !danger.possible.empty()) {
    statement.consider.push_back(danger.possible);
  }
}

// The controls of a rule, by framework, in the order of the rule.
std::vector<std::vector<std::string>> by_framework(const Context& context,
                                                   const std::vector<std::string>& controls) {
  std::vector<std::pair<const model::Catalog*, std::string_view>> seen;
  std::vector<std::vector<std::string>> parts;
  for (const std::string& control : controls) {
    const std::pair<const model::Catalog*, std::string_view> key = {
        context.catalogs.catalog_of(control), model::prefix_of(control)};
    const auto found = std::find(seen.begin(), seen.end(), key);
    if (found == seen.end()) {
      seen.push_back(key);
      parts.push_back({control});
    } else {
      parts[static_cast<std::size_t>(found - seen.begin())].push_back(control);
    }
  }
  return parts;
}

void state_group(const Context& context, const model::Rule& rule,
                 const model::Expectation& expectation, const Group& here,
                 std::vector<Statement>& statements) {
  for (const std::vector<std::string>& controls : by_framework(context, rule.controls)) {
    Statement statement{.org = here.org,
                        .pack = rule.pack,
                        .rule = rule.id,
                        .expectation = expectation.id,
                        .framework = std::string(model::prefix_of(controls.front())),
                        .controls = controls,
                        .says = expectation.says,
                        .level = expectation.level,
                        .reading = reading_of(context, controls),
                        .judged = here.judged,
                        .undetermined = here.undetermined};
    for (const model::Row row : here.failing) {
      statement.subjects.push_back(subject_at(context, rule, row));
      const model::Finding* finding =
          finding_of(context, rule, here.org, statement.subjects.back());
      if (finding == nullptr) continue;
      if (finding->waived()) {
        ++statement.waived;
      } else {
        statement.severity = std::max(statement.severity, finding->severity);
      }
    }
    grade(context, rule, expectation, here, statement);
    statements.push_back(std::move(statement));
  }
}

// Ground 5: three or more minors on one requirement or theme are major.
void raise_themes(const model::Catalogs& catalogs, std::vector<Statement>& statements) {
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> minors;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Statement& one = statements[i];
    if (one.grade != Grade::minor) continue;
    std::set<std::string> themes;
    for (const std::string& id : one.controls) {
      const model::Control* control = catalogs.find(id);
      if (control != nullptr && control->selected) continue;
      themes.insert(id);
      // A whole chapter is no theme: the parent counts where it stands below a chapter itself.
      const model::Control* above = control == nullptr ? nullptr : catalogs.find(control->parent);
      if (above != nullptr && !above->parent.empty()) themes.insert(above->id);
    }
    for (const std::string& theme : themes) minors[{one.org, theme}].push_back(i);
  }
  for (const auto& [key, members] : minors) {
    if (members.size() < several) continue;
    for (const std::size_t i : members) {
      if (statements[i].grade == Grade::major) continue;
      statements[i].grade = Grade::major;
      statements[i].ground =
          std::to_string(members.size()) + " minors on `" + key.second + "` weigh as one major";
    }
  }
}

// Several failing measures under one objective, raised against the requirement above them.
std::vector<Statement> raise_objectives(const model::Catalogs& catalogs,
                                        const std::vector<Statement>& statements) {
  struct Objective {
    std::set<std::string> measures;
    std::set<model::SubjectId> subjects;
    const model::Catalog* catalog = nullptr;
  };
  std::map<std::pair<std::string, std::string>, Objective> objectives;  // (org, objective)
  for (const Statement& one : statements) {
    if (one.reading != Reading::graded || one.grade < Grade::minor) continue;
    for (const std::string& id : one.controls) {
      const model::Control* control = catalogs.find(id);
      if (control == nullptr || !control->selected || control->parent.empty()) continue;
      Objective& objective = objectives[{one.org, control->parent}];
      objective.catalog = catalogs.catalog_of(id);
      objective.measures.insert(id);
      objective.subjects.insert(one.subjects.begin(), one.subjects.end());
    }
  }
  std::vector<Statement> raised;
  for (const auto& [key, objective] : objectives) {
    if (objective.measures.size() < 2 || objective.catalog->raised_to.empty()) continue;
    const std::size_t count = objective.measures.size();
    std::string list;
    for (const std::string& id : objective.measures) list += (list.empty() ? "" : ", ") + id;
    Statement statement{
        .org = key.first,
        .framework = objective.catalog->prefix,
        .controls = objective.catalog->raised_to,
        .says = "the selected measures under `" + key.second + "` are carried out",
        .reading = Reading::graded,
        .grade = count >= several ? Grade::major : Grade::minor,
        .ground = std::to_string(count) + " measures of one objective fail: " + list};
    statement.subjects.assign(objective.subjects.begin(), objective.subjects.end());
    statement.judged = statement.subjects.size();
    raised.push_back(std::move(statement));
  }
  return raised;
}

auto rank(const Statement& one) {
  return std::tuple(
      -static_cast<int>(one.grade), one.level == model::Level::advice,
      static_cast<int>(one.reading), -static_cast<int>(one.severity),
      -static_cast<std::int64_t>(one.subjects.size()),
      std::tie(one.org, one.pack, one.rule, one.expectation, one.framework, one.controls));
}

void mark_findings(const std::vector<Statement>& statements,
                   std::vector<model::Finding>& findings) {
  std::map<std::string, Grade, std::less<>> worst;
  for (const Statement& one : statements) {
    if (one.rule.empty()) continue;
    for (const model::SubjectId& subject : one.subjects) {
      Grade& grade = worst[finding_id(one.org, one.pack, one.rule, subject)];
      grade = std::max(grade, one.grade);
    }
  }
  for (model::Finding& finding : findings) {
    const auto found = worst.find(finding.id);
    finding.grade = found == worst.end() ? Grade::none : found->second;
  }
}

}  // namespace

std::vector<Statement> state(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                             const model::Assessment& assessment, const model::Catalogs& catalogs,
                             const History& history, std::vector<model::Finding>& findings) {
  const Dangers dangers = find_dangers(snapshot);
  std::map<std::string, const model::Finding*, std::less<>> by_id;
  for (const model::Finding& finding : findings) by_id[finding.id] = &finding;
  const Context context{snapshot, catalogs, history, dangers, by_id};

  std::vector<Statement> statements;
  for (const model::RuleResult& result : assessment.rules) {
    const model::Rule& rule = rules[result.rule];
    const model::Table* table = snapshot.find(rule.subject);
    if (table == nullptr) continue;
    for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
      for (const Group& here : group(snapshot, table, result, e)) {
        state_group(context, rule, rule.expectations[e], here, statements);
      }
    }
  }
  raise_themes(catalogs, statements);
  for (Statement& one : raise_objectives(catalogs, statements)) {
    statements.push_back(std::move(one));
  }
  std::sort(statements.begin(), statements.end(),
            [](const Statement& a, const Statement& b) { return rank(a) < rank(b); });
  mark_findings(statements, findings);
  return statements;
}

}  // namespace assay::judge
