#include "engine/assess/observe.h"

#include <algorithm>
#include <map>

#include "engine/assess/phrase.h"
#include "engine/assess/reduce.h"
#include "engine/assess/structure.h"
#include "engine/base/text.h"

namespace assay::assess {
namespace {

using model::Expectation;
using model::Outcome;
using model::Row;

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

// The controls that a condition asks evidence to support.
void find_supported(const model::Test& test, std::vector<std::string>& found) {
  if (test.word == model::Word::supports) {
    found.push_back(std::get<std::string>(test.operand[0].value.value));
  }
  for (const model::Test& part : test.tests) find_supported(part, found);
}

Trit deciding(Outcome outcome) {
  return outcome == Outcome::not_satisfied  ? Trit::no
         : outcome == Outcome::undetermined ? Trit::unknown
                                            : Trit::yes;
}

std::vector<const std::vector<Row>*> deciding(const Expectation& expectation, Outcome outcome,
                                              const Witnesses& seen) {
  using model::Quantifier;
  if (outcome == Outcome::undetermined) return {&seen.unsure, &seen.breaking, &seen.meeting};
  const bool meeting =
      (expectation.quantifier == Quantifier::some) == (outcome == Outcome::satisfied);
  if (expectation.quantifier == Quantifier::every) {
    return outcome == Outcome::satisfied ? std::vector{&seen.meeting} : std::vector{&seen.breaking};
  }
  return meeting ? std::vector{&seen.meeting} : std::vector{&seen.breaking, &seen.unsure};
}

std::string seen_text(const Expectation& expectation, const Witnesses& seen, bool complete) {
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

class Observer {
 public:
  Observer(const Scans& scans, const model::Rule& rule, const model::RuleResult& result,
           std::size_t expectation, const std::vector<Row>& rows)
      : scans_(scans),
        rule_(rule),
        expectation_(rule.expectations[expectation]),
        result_(result.expectations[expectation]),
        rows_(rows),
        subject_(scans.table_id(rule.subject)),
        table_(scans.table(subject_)),
        seen_(rows.size()) {}

  std::vector<Seen> observe() {
    if (!judges_on(rule_, scans_.snapshot().as_of)) {
      const std::string why = why_silent(rule_, scans_.snapshot().as_of);
      for (Seen& seen : seen_) seen.observed = why;
      return std::move(seen_);
    }
    if (expectation_.quantifier == model::Quantifier::none_given) {
      show_demand();
    } else {
      show_rows();
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) show_applicability(rows_[i], seen_[i]);
    return std::move(seen_);
  }

 private:
  [[nodiscard]] std::string key_of(const model::Table& table, Row row) const {
    return std::string(scans_.snapshot().symbols.text(table.key[row]));
  }

  // The words for what does not change from subject to subject.
  const std::string& named(const model::Condition& condition) {
    const auto [found, fresh] = named_.try_emplace(&condition);
    if (fresh) found->second = phrase(condition.left[0]) + " is ";
    return found->second;
  }

  const std::string& concerned(const model::Condition& condition) {
    const auto [found, fresh] = concerned_.try_emplace(&condition);
    if (fresh) found->second = ", concerned where it " + phrase(condition.test);
    return found->second;
  }

  // A sentence that does not concern the subject, or may not: say what decided that.
  void show_applicability(Row row, Seen& seen) {
    const Outcome outcome = result_.outcome[row];
    const bool undecided = result_.reason[row] == model::Reason::applicability_undecided;
    if (!undecided && outcome != Outcome::not_applicable) return;
    const Trit wanted = undecided ? Trit::unknown : Trit::no;
    std::vector<std::string> parts;
    for (const model::Conditions* conditions : {&rule_.applies, &expectation_.when}) {
      for (const model::Condition& condition : *conditions) {
        if (scans_.test(subject_, condition)[row] == wanted) {
          parts.push_back(observed(condition, row) + concerned(condition));
        }
      }
    }
    if (parts.empty()) return;
    seen = {.observed = text::join(parts, "; "), .facts = {}};
    seen.add(rule_.subject, table_, row);
  }

  // "`stage` is left blank", from the cell where it is a field of the subject, so that unreadable
  // text shows.
  std::string observed(const model::Condition& condition, Row row) {
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
    return named(condition) + value;
  }

  void show_demand() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Trit wanted = deciding(result_.outcome[rows_[i]]);
      std::vector<std::string> parts;
      for (const model::Condition& condition : expectation_.has) {
        if (scans_.test(subject_, condition)[rows_[i]] == wanted) {
          parts.push_back(observed(condition, rows_[i]));
        }
      }
      if (expectation_.function) add_computed(rows_[i], parts);
      add_carried(expectation_.has, subject_, rows_[i], parts);
      seen_[i].observed = text::join(parts, "; ");
      seen_[i].add(rule_.subject, table_, rows_[i]);
    }
    for (const model::Condition& condition : expectation_.has) {
      std::vector<const model::Expr*> measures;
      find_measures(condition, measures);
      for (const model::Expr* measure : measures) show_measured(condition, *measure);
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
          std::string part = "`" + key_of(scans_.table(kind), row) + "` counts by " + tag +
                             ", which a crosswalk carries to " + control;
          if (std::find(parts.begin(), parts.end(), part) == parts.end()) {
            parts.push_back(std::move(part));
          }
        }
      }
    }
  }

  // What the function read of the subject, and why it failed where it did.
  void add_computed(Row row, std::vector<std::string>& parts) const {
    for (std::string& part : shown(*expectation_.function, subject_, row, row)) {
      parts.push_back(std::move(part));
    }
    const model::Reason reason = result_.reason[row];
    if (reason != model::Reason::rule_error && reason != model::Reason::limit) return;
    parts.push_back("the test failed: " +
                    scans_.answers(subject_, expectation_).of(row, row).message);
  }

  // A demand on a measure rests on the facts that were measured.
  void show_measured(const model::Condition& condition, const model::Expr& measure) {
    const Scope& scope = scans_.scope(subject_, &measure);
    const model::Table& table = scans_.table(scope.kind);
    const auto reduced = reduce<Witnesses>(scans_, scope, rows_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Outcome outcome = result_.outcome[rows_[i]];
      const bool decides = outcome != Outcome::not_applicable &&
                           scans_.test(subject_, condition)[rows_[i]] == deciding(outcome);
      if (!decides) continue;
      const Witnesses& witnesses = reduced.at(i);
      for (const std::vector<Row>* rows :
           {&witnesses.meeting, &witnesses.breaking, &witnesses.unsure}) {
        for (const Row row : *rows) seen_[i].add(measure.kind, table, row);
      }
    }
  }

  void show_rows() {
    const Scope& scope = scans_.scope(subject_, &expectation_);
    const model::Table& table = scans_.table(scope.kind);
    const auto reduced = reduce<Witnesses>(scans_, scope, rows_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Witnesses& witnesses = reduced.at(i);
      const Outcome outcome = result_.outcome[rows_[i]];
      Seen& seen = seen_[i];
      const bool complete =
          scans_.registers(scope.kind)[scans_.orgs_of(subject_)[rows_[i]]].complete;
      seen.observed = seen_text(expectation_, witnesses, complete);
      if (scope.answers != nullptr) add_asked(scope, witnesses, rows_[i], outcome, seen);
      std::vector<std::string> carried;
      for (const std::vector<Row>* rows : deciding(expectation_, outcome, witnesses)) {
        for (const Row row : *rows) {
          if (seen.facts.size() < most_facts) {
            add_carried(expectation_.where, scope.kind, row, carried);
            add_carried(expectation_.has, scope.kind, row, carried);
          }
          seen.add(expectation_.kind, table, row);
        }
      }
      for (const std::string& part : carried) seen.observed += "; " + part;
    }
  }

  // What a function was shown of the first row that decided, and why it failed where it did.
  void add_asked(const Scope& scope, const Witnesses& witnesses, Row subject, Outcome outcome,
                 Seen& seen) const {
    for (const Row row : witnesses.unsure) {
      const model::Said& said = scope.answers->of(subject, row);
      if (said.message.empty()) continue;
      seen.observed += "; the test failed: " + said.message;
      break;
    }
    for (const std::vector<Row>* rows : deciding(expectation_, outcome, witnesses)) {
      if (rows->empty()) continue;
      seen.observed +=
          "; of `" + key_of(scans_.table(scope.kind), rows->front()) + "` the test saw " +
          text::join(shown(*expectation_.function, scope.kind, subject, rows->front()), ", ");
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

  const Scans& scans_;
  const model::Rule& rule_;
  const Expectation& expectation_;
  const model::ExpectationResult& result_;
  const std::vector<Row>& rows_;
  TableId subject_;
  const model::Table& table_;
  std::vector<Seen> seen_;
  std::map<const model::Condition*, std::string> named_, concerned_;
};

}  // namespace

void Seen::add(const std::string& kind, const model::Table& table, Row row) {
  ++fact_count;
  if (facts.size() < most_facts) facts.push_back({&kind, &table, row});
}

std::vector<Seen> observe(const Scans& scans, const model::Rule& rule,
                          const model::RuleResult& result, std::size_t expectation,
                          const std::vector<Row>& rows) {
  return Observer(scans, rule, result, expectation, rows).observe();
}

}  // namespace assay::assess
