// From outcomes to findings: severity with its sum, and for every observation what was expected,
// what was observed and the facts that show it. Worked out for the findings asked for, an
// expectation at a time, because one walk over its scope serves all subjects.
#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>
#include <tuple>
#include <unordered_map>

#include "engine/assess/assess.h"
#include "engine/assess/phrase.h"
#include "engine/assess/reduce.h"
#include "engine/assess/structure.h"
#include "engine/base/text.h"

namespace assay::assess {
namespace {

using model::Expectation;
using model::Finding;
using model::Observation;
using model::Outcome;
using model::Row;
using model::Rule;
using model::RuleResult;

constexpr std::size_t most_facts = 20;

// The rows of a scope, by what they do to the demand.
struct Witnesses {
  std::vector<Row> meeting, breaking, unsure;

  Witnesses(const Scans&, const Scope&, Row) {}

  void row(Row row, Trit in, Trit meets) {
    if (both(in, meets) == Trit::yes)
      meeting.push_back(row);
    else if (both(in, negate(meets)) == Trit::yes)
      breaking.push_back(row);
    else
      unsure.push_back(row);
  }
  [[nodiscard]] std::size_t seen() const {
    return meeting.size() + breaking.size() + unsure.size();
  }
};

bool is_open_finding(const RuleResult& result, const Rule& rule, std::size_t i) {
  if (result.outcome[i] >= Outcome::undetermined) return true;
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    const bool advice = rule.expectations[e].level == model::Level::advice;
    if (advice && result.expectations[e].outcome[i] == Outcome::not_satisfied) return true;
  }
  return false;
}

// Only what is undetermined throughout is gathered: whatever is not satisfied stands by itself.
bool may_be_gathered(const Finding& finding) {
  return finding.outcome == Outcome::undetermined &&
         std::none_of(finding.observations.begin(), finding.observations.end(),
                      [](const Observation& one) { return one.outcome == Outcome::not_satisfied; });
}

// That a question about a subject was asked of that subject says nothing.
void leave_out_subject(Finding& finding) {
  for (Observation& one : finding.observations) {
    const bool alone = one.fact_count == 1 && one.facts.size() == 1 &&
                       one.facts[0].kind == finding.subject.kind &&
                       one.facts[0].key == finding.subject.key;
    if (!alone) continue;
    one.facts.clear();
    one.fact_count = 0;
  }
}

// What findings of one rule must share to be one gap.
std::string likeness(const Finding& finding) {
  std::string made = finding.org + '\n' + finding.subject.kind + '\n' + finding.severity_sum +
                     '\n' + finding.message;
  made += static_cast<char>(finding.reason);
  made += static_cast<char>(finding.basis);
  for (const Observation& one : finding.observations) {
    made += static_cast<char>(one.outcome);
    made += static_cast<char>(one.reason);
    made += static_cast<char>(one.basis);
    made += one.observed + '\n' + std::to_string(one.fact_count);
    for (const model::FactRef& fact : one.facts) {
      for (const std::string* part :
           {&fact.kind, &fact.key, &fact.source, &fact.locator, &fact.observed_at})
        made += '\t' + *part;
    }
  }
  return made;
}

// One finding for each gap, with the subjects it has.
void gather_alike(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.org, a.subject) < std::tie(b.org, b.subject);
  });
  std::vector<Finding> made;
  std::unordered_map<std::string, std::size_t> gaps;
  for (Finding& finding : findings) {
    if (may_be_gathered(finding)) {
      leave_out_subject(finding);
      const auto [gap, fresh] = gaps.emplace(likeness(finding), made.size());
      if (!fresh) {
        made[gap->second].alike.push_back({std::move(finding.id), std::move(finding.subject.key),
                                           std::move(finding.subject_name), "",
                                           finding.unstable_key});
        continue;
      }
    }
    made.push_back(std::move(finding));
  }
  findings = std::move(made);
}

// The controls that a condition asks evidence to support.
void find_supported(const model::Test& test, std::vector<std::string>& found) {
  if (test.word == model::Word::supports) {
    found.push_back(std::get<std::string>(test.operand[0].value.value));
  }
  for (const model::Test& part : test.tests) find_supported(part, found);
}

class RuleFindings {
 public:
  RuleFindings(const Scans& scans, const Rule& rule, const RuleResult& result, Which which)
      : scans_(scans),
        rule_(rule),
        result_(result),
        which_(which),
        subject_(scans.table_id(rule.subject)),
        table_(scans.table(subject_)) {}

  std::vector<Finding> find() {
    if (which_ == Which::open && !judges_on(rule_, scans_.snapshot().as_of)) return {};
    for (std::size_t i = 0; i < result_.rows.size(); ++i) {
      if (which_ == Which::all || is_open_finding(result_, rule_, i))
        rows_.push_back(result_.rows[i]);
    }
    std::vector<Finding> made;
    made.reserve(rows_.size());
    for (const Row row : rows_) made.push_back(about(row));
    for (std::size_t e = 0; e < rule_.expectations.size(); ++e) observe(e, made);
    for (std::size_t i = 0; i < made.size(); ++i) {
      add_severity(rows_[i], made[i]);
      made[i].message = message(made[i]);
    }
    add_empty(made);
    if (which_ == Which::open) gather_alike(made);
    return made;
  }

 private:
  [[nodiscard]] std::string text(model::Symbol symbol) const {
    return std::string(scans_.snapshot().symbols.text(symbol));
  }

  [[nodiscard]] Finding of_rule(const std::string& org, model::SubjectId subject) const {
    Finding made;
    made.org = org;
    made.pack = rule_.pack;
    made.rule = rule_.id;
    made.rule_version = rule_.version;
    made.controls = rule_.controls;
    made.id = model::finding_id(org, rule_.pack, rule_.id, subject);
    made.subject = std::move(subject);
    return made;
  }

  [[nodiscard]] Finding about(Row row) const {
    Finding made = of_rule(text(table_.org[row]), {rule_.subject, text(table_.key[row])});
    made.unstable_key = table_.unstable[row] != 0;
    made.subject_name = scans_.snapshot().label(table_, row);
    made.outcome = result_.outcome[row];
    made.reason = result_.reason[row];
    made.basis = result_.basis[row];
    return made;
  }

  void add_empty(std::vector<Finding>& made) const {
    for (const RuleResult::Empty& empty : result_.empty) {
      if (which_ == Which::open && empty.outcome != Outcome::undetermined) continue;
      Finding finding = of_rule(empty.org, {"organization", empty.org});
      finding.outcome = empty.outcome;
      finding.reason = empty.reason;
      set_severity(finding, rule_.severity.base, std::to_string(rule_.severity.base) + " base");
      finding.message = !judges_on(rule_, scans_.snapshot().as_of)
                            ? rule_.title + ": " + why_silent(rule_, scans_.snapshot().as_of)
                            : rule_.title + ": no `" + rule_.subject + "` is on record" +
                                  (empty.outcome == Outcome::undetermined
                                       ? ", and nobody declared that there is none"
                                       : ", and the register is declared complete");
      made.push_back(std::move(finding));
    }
  }

  static model::Severity level(std::int64_t sum) {
    return static_cast<model::Severity>(std::clamp<std::int64_t>(sum, 1, 5) - 1);
  }

  static void set_severity(Finding& finding, std::int64_t sum, const std::string& printed) {
    finding.severity = level(sum);
    finding.severity_sum =
        printed + " = " + std::to_string(sum) + ", " + std::string(model::name(finding.severity));
  }

  void add_severity(Row row, Finding& finding) const {
    std::int64_t sum = rule_.severity.base;
    std::string printed = std::to_string(sum) + " base";
    for (const model::Expr& addend : rule_.severity.add) {
      const Values& values = scans_.values(subject_, addend);
      const std::size_t i = values.at(row);
      const bool known = values.state[i] == model::State::value && values.low[i] == values.most(i);
      const std::int64_t more = known ? values.low[i] / Decimal::scale : 0;
      sum += more;
      printed += " + " + std::to_string(more) + " " + addend_text(addend, row) +
                 (known ? "" : " (unknown counts 0)");
    }
    set_severity(finding, sum, printed);
  }

  // "`risk_class` high", for by(…); else the expression itself.
  [[nodiscard]] std::string addend_text(const model::Expr& addend, Row row) const {
    if (addend.op != model::Expr::Op::by) return phrase(addend);
    const model::Expr& key = addend.args[0];
    return phrase(key) + " " + phrase(scans_.snapshot(), scans_.values(subject_, key), row);
  }

  void observe(std::size_t e, std::vector<Finding>& made) const {
    const Expectation& expectation = rule_.expectations[e];
    const std::string expected = phrase(expectation);
    for (std::size_t i = 0; i < made.size(); ++i) {
      const Row row = rows_[i];
      const model::ExpectationResult& result = result_.expectations[e];
      Observation observation;
      observation.expectation = expectation.id;
      observation.says = expectation.says;
      observation.level = expectation.level;
      observation.method = expectation.method;
      observation.outcome = result.outcome[row];
      observation.reason = result.reason[row];
      observation.basis = result.basis[row];
      observation.expected = expected;
      made[i].observations.push_back(std::move(observation));
    }
    if (expectation.quantifier == model::Quantifier::none_given) {
      show_demand(e, expectation, made);
    } else {
      show_rows(e, expectation, made);
    }
    for (std::size_t i = 0; i < made.size(); ++i)
      show_applicability(e, expectation, rows_[i], made[i]);
  }

  // A sentence that does not concern the subject, or may not: say what decided that.
  void show_applicability(std::size_t e, const Expectation& expectation, Row row,
                          Finding& finding) const {
    Observation& observation = finding.observations[e];
    if (!judges_on(rule_, scans_.snapshot().as_of)) {
      observation.observed = why_silent(rule_, scans_.snapshot().as_of);
      observation.facts.clear();
      observation.fact_count = 0;
      return;
    }
    const bool undecided = observation.reason == model::Reason::applicability_undecided;
    if (!undecided && observation.outcome != Outcome::not_applicable) return;
    const Trit wanted = undecided ? Trit::unknown : Trit::no;
    std::vector<std::string> parts;
    for (const model::Conditions* conditions : {&rule_.applies, &expectation.when}) {
      for (const model::Condition& condition : *conditions) {
        if (scans_.test(subject_, condition)[row] == wanted) {
          parts.push_back(observed(condition, row) + ", concerned where it " +
                          phrase(condition.test));
        }
      }
    }
    if (!parts.empty()) {
      observation.observed = text::join(parts, "; ");
      observation.facts.clear();
      observation.fact_count = 0;
      add_fact(observation, rule_.subject, table_, row);
    }
  }

  // "`stage` is left blank", from the cell where it is a field of the subject, so that unreadable
  // text shows.
  [[nodiscard]] std::string observed(const model::Condition& condition, Row row) const {
    const model::Expr& left = condition.left[0];
    std::string value;
    if (left.op == model::Expr::Op::path && left.path.steps.size() == 1 &&
        left.path.root != model::Root::org) {
      const int field = table_.kind->index_of(left.path.steps[0]);
      if (field >= 0) {
        const model::Cell cell =
            scans_.snapshot().cell(table_, row, static_cast<std::size_t>(field));
        if (cell.state != model::State::value) value = to_text(cell);
      }
    }
    if (value.empty()) value = phrase(scans_.snapshot(), scans_.values(subject_, left), row);
    return phrase(left) + " is " + value;
  }

  static Trit deciding(Outcome outcome) {
    return outcome == Outcome::not_satisfied  ? Trit::no
           : outcome == Outcome::undetermined ? Trit::unknown
                                              : Trit::yes;
  }

  void show_demand(std::size_t e, const Expectation& expectation,
                   std::vector<Finding>& made) const {
    for (std::size_t i = 0; i < made.size(); ++i) {
      Observation& observation = made[i].observations[e];
      const Trit wanted = deciding(observation.outcome);
      std::vector<std::string> parts;
      for (const model::Condition& condition : expectation.has) {
        if (scans_.test(subject_, condition)[rows_[i]] == wanted) {
          parts.push_back(observed(condition, rows_[i]));
        }
      }
      if (expectation.function) add_computed(expectation, observation, rows_[i], parts);
      add_carried(expectation.has, subject_, rows_[i], parts);
      observation.observed = text::join(parts, "; ");
      add_fact(observation, rule_.subject, table_, rows_[i]);
    }
    for (const model::Condition& condition : expectation.has) {
      std::vector<const model::Expr*> measures;
      find_measures(condition, measures);
      for (const model::Expr* measure : measures) show_measured(e, condition, *measure, made);
    }
  }

  // "`ev2` counts by B:2, which a crosswalk carries to A:1": where evidence tagged for one
  // requirement counts for another.
  void add_carried(const model::Conditions& conditions, TableId kind, Row row,
                   std::vector<std::string>& parts) const {
    for (const model::Condition& condition : conditions) {
      std::vector<std::string> controls;
      find_supported(condition.test, controls);
      if (controls.empty() || (kind != subject_ && uses_subject(condition))) continue;
      for (const std::string& control : controls) {
        for (const std::string& tag : scans_.carrying(kind, condition.left[0], control, row)) {
          std::string part = "`" + text(scans_.table(kind).key[row]) + "` counts by " + tag +
                             ", which a crosswalk carries to " + control;
          if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
            parts.push_back(std::move(part));
          }
        }
      }
    }
  }

  // What the function read of the subject, and why it failed where it did.
  void add_computed(const Expectation& expectation, const Observation& observation, Row row,
                    std::vector<std::string>& parts) const {
    for (std::string& part : shown(*expectation.function, subject_, row, row)) {
      parts.push_back(std::move(part));
    }
    const bool failed = observation.reason == model::Reason::rule_error ||
                        observation.reason == model::Reason::limit;
    if (!failed) return;
    parts.push_back("the test failed: " +
                    scans_.answers(subject_, expectation).of(row, row).message);
  }

  // A demand on a measure rests on the facts that were measured.
  void show_measured(std::size_t e, const model::Condition& condition, const model::Expr& measure,
                     std::vector<Finding>& made) const {
    const Scope& scope = scans_.scope(subject_, &measure);
    const model::Table& table = scans_.table(scope.kind);
    const auto reduced = reduce<Witnesses>(scans_, scope, rows_);
    for (std::size_t i = 0; i < made.size(); ++i) {
      Observation& observation = made[i].observations[e];
      const bool decides =
          observation.outcome != Outcome::not_applicable &&
          scans_.test(subject_, condition)[rows_[i]] == deciding(observation.outcome);
      if (!decides) continue;
      const Witnesses& seen = reduced.at(i);
      for (const std::vector<Row>* rows : {&seen.meeting, &seen.breaking, &seen.unsure}) {
        for (const Row row : *rows) add_fact(observation, measure.kind, table, row);
      }
    }
  }

  void show_rows(std::size_t e, const Expectation& expectation, std::vector<Finding>& made) const {
    const Scope& scope = scans_.scope(subject_, &expectation);
    const model::Table& table = scans_.table(scope.kind);
    const auto reduced = reduce<Witnesses>(scans_, scope, rows_);
    for (std::size_t i = 0; i < made.size(); ++i) {
      const Witnesses& seen = reduced.at(i);
      Observation& observation = made[i].observations[e];
      const bool complete =
          scans_.registers(scope.kind)[scans_.orgs_of(subject_)[rows_[i]]].complete;
      observation.observed = seen_text(expectation, seen, complete);
      if (scope.answers != nullptr) {
        add_asked(expectation, scope, seen, rows_[i], observation);
      }
      std::vector<std::string> carried;
      for (const std::vector<Row>* rows : deciding(expectation, observation.outcome, seen)) {
        for (const Row row : *rows) {
          if (observation.facts.size() < most_facts) {
            add_carried(expectation.where, scope.kind, row, carried);
            add_carried(expectation.has, scope.kind, row, carried);
          }
          add_fact(observation, expectation.kind, table, row);
        }
      }
      for (const std::string& part : carried) observation.observed += "; " + part;
    }
  }

  // What a function was shown of the first row that decided, and why it failed where it did.
  void add_asked(const Expectation& expectation, const Scope& scope, const Witnesses& seen,
                 Row subject, Observation& observation) const {
    for (const Row row : seen.unsure) {
      const model::Said& said = scope.answers->of(subject, row);
      if (said.message.empty()) continue;
      observation.observed += "; the test failed: " + said.message;
      break;
    }
    for (const std::vector<Row>* rows : deciding(expectation, observation.outcome, seen)) {
      if (rows->empty()) continue;
      observation.observed +=
          "; of `" + text(scans_.table(scope.kind).key[rows->front()]) + "` the test saw " +
          text::join(shown(*expectation.function, scope.kind, subject, rows->front()), ", ");
      return;
    }
  }

  // "`value` 3", for what a function reads of the facts.
  [[nodiscard]] std::vector<std::string> shown(const model::Function& function, TableId kind,
                                               Row subject, Row row) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < function.reads.size(); ++i) {
      const model::Expr& read = function.reads[i];
      if (read.op != model::Expr::Op::path) continue;
      const bool of_subject = uses_subject(read);
      const Values& values = scans_.values(of_subject ? subject_ : kind, read);
      parts.push_back("`" + function.names[i] + "` " +
                      phrase(scans_.snapshot(), values, of_subject ? subject : row));
    }
    return parts;
  }

  static std::string seen_text(const Expectation& expectation, const Witnesses& seen,
                               bool complete) {
    const std::string kind = "`" + expectation.kind + "`";
    const std::string about =
        complete ? " (register declared complete)" : " (register not declared complete)";
    if (seen.seen() == 0) return "no " + kind + " in scope" + about;
    std::vector<std::string> parts;
    const auto count = [&](const std::vector<Row>& rows, std::string_view what) {
      if (!rows.empty()) parts.push_back(std::to_string(rows.size()) + " " + std::string(what));
    };
    const bool none = expectation.quantifier == model::Quantifier::none;
    count(seen.meeting, none ? "that should not be" : "as expected");
    count(seen.breaking, none ? "of another kind" : "not as expected");
    count(seen.unsure, "undecided");
    return kind + " in scope: " + text::join(parts, ", ") + about;
  }

  static std::vector<const std::vector<Row>*> deciding(const Expectation& expectation,
                                                       Outcome outcome, const Witnesses& seen) {
    using model::Quantifier;
    if (outcome == Outcome::undetermined) return {&seen.unsure, &seen.breaking, &seen.meeting};
    const bool meeting =
        (expectation.quantifier == Quantifier::some) == (outcome == Outcome::satisfied);
    if (expectation.quantifier == Quantifier::every) {
      return outcome == Outcome::satisfied ? std::vector{&seen.meeting}
                                           : std::vector{&seen.breaking};
    }
    return meeting ? std::vector{&seen.meeting} : std::vector{&seen.breaking, &seen.unsure};
  }

  void add_fact(Observation& observation, const std::string& kind, const model::Table& table,
                Row row) const {
    ++observation.fact_count;
    if (observation.facts.size() >= most_facts) return;
    observation.facts.push_back({kind, text(table.key[row]), text(table.source[row]),
                                 text(table.locator[row]), to_text(Date{table.observed_at[row]})});
  }

  // The title and the first thing that is wrong.
  [[nodiscard]] std::string message(const Finding& finding) const {
    for (const Outcome wanted : {Outcome::not_satisfied, Outcome::undetermined}) {
      for (const Observation& observation : finding.observations) {
        if (observation.outcome != wanted) continue;
        return rule_.title +
               (wanted == Outcome::undetermined ? ": cannot tell whether " : ": not shown that ") +
               observation.says + "; " + observation.observed;
      }
    }
    const Date as_of = scans_.snapshot().as_of;
    return judges_on(rule_, as_of) ? rule_.title : rule_.title + ": " + why_silent(rule_, as_of);
  }

  const Scans& scans_;
  const Rule& rule_;
  const RuleResult& result_;
  Which which_;
  TableId subject_;
  const model::Table& table_;
  std::vector<Row> rows_;  // the subjects of the findings made
};

}  // namespace

std::vector<Finding> findings(const model::Snapshot& snapshot, std::span<const Rule> rules,
                              const model::Assessment& assessment, const Options& options,
                              Which which) {
  Scans scans(snapshot, options.relations, options.ask);
  for (const Rule& rule : rules) {
    if (which == Which::all || judges_on(rule, snapshot.as_of)) scans.bind(rule);
  }
  std::vector<std::vector<Finding>> by_rule(assessment.rules.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < by_rule.size(); i = next++) {
      const RuleResult& result = assessment.rules[i];
      by_rule[i] = RuleFindings(scans, rules[result.rule], result, which).find();
    }
  };
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < options.threads; ++i) helpers.emplace_back(work);
  work();
  helpers.clear();

  std::vector<Finding> all;
  for (std::vector<Finding>& some : by_rule) {
    std::move(some.begin(), some.end(), std::back_inserter(all));
  }
  std::sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.org, a.pack, a.rule, a.subject) < std::tie(b.org, b.pack, b.rule, b.subject);
  });
  return all;
}

}  // namespace assay::assess
