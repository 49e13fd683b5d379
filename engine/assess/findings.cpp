// From outcomes to findings: severity with its sum, and for every observation what was expected,
// what was observed and the facts that show it. Of open findings only what is open is observed: the
// rest is in order, and is asked for by `Which::all`. What is undetermined for the same reasons is
// gathered while it is still rows and numbers, so that a gap is put into words once, however many
// subjects it has.
#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

#include "engine/assess/observe.h"
#include "engine/assess/passes.h"
#include "engine/assess/phrase.h"
#include "engine/base/parallel.h"

namespace assay::assess {
namespace {

using model::Expectation;
using model::Finding;
using model::Observation;
using model::Outcome;
using model::Row;
using model::Rule;
using model::RuleResult;

bool is_open_finding(const RuleResult& result, const Rule& rule, std::size_t i) {
  if (result.outcome[i] >= Outcome::undetermined) return true;
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    const bool advice = rule.expectations[e].level == model::Level::advice;
    if (advice && result.expectations[e].outcome[i] == Outcome::not_satisfied) return true;
  }
  return false;
}

struct Weight {
  std::int64_t sum = 0;
  std::string printed;  // "2 base + 1 `risk_class` high"
};

// A finding before it is put into words.
struct Draft {
  Row row;
  Weight weight;
  std::vector<std::pair<std::size_t, Seen>> seen;  // by the number of their expectation
  std::vector<Row> alike;                          // further subjects of which the same holds
};

void append(std::string& bytes, std::uint64_t number) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void append(std::string& bytes, std::string_view text) {
  append(bytes, text.size());
  bytes += text;
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
    for (const Expectation& expectation : rule_.expectations)
      expected_.push_back(phrase(expectation));
    std::vector<Draft> drafts = draft();
    if (which_ == Which::open) drafts = gather_alike(std::move(drafts));
    std::vector<Finding> made;
    made.reserve(drafts.size());
    for (Draft& one : drafts) made.push_back(put_into_words(one));
    add_empty(made);
    return made;
  }

 private:
  [[nodiscard]] std::string_view text(model::Symbol symbol) const {
    return scans_.snapshot().symbols.text(symbol);
  }

  [[nodiscard]] std::vector<Draft> draft() const {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < result_.rows.size(); ++i) {
      if (which_ == Which::all || is_open_finding(result_, rule_, i))
        rows.push_back(result_.rows[i]);
    }
    std::vector<Draft> drafts;
    drafts.reserve(rows.size());
    for (const Row row : rows) drafts.push_back({row, weight(row), {}, {}});
    for (std::size_t e = 0; e < rule_.expectations.size(); ++e) {
      std::vector<std::size_t> observed;  // drafts
      std::vector<Row> of;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (which_ == Which::open &&
            result_.expectations[e].outcome[rows[i]] < Outcome::undetermined)
          continue;
        observed.push_back(i);
        of.push_back(rows[i]);
      }
      std::vector<Seen> seen = observe(scans_, rule_, result_, e, of);
      for (std::size_t i = 0; i < observed.size(); ++i)
        drafts[observed[i]].seen.emplace_back(e, std::move(seen[i]));
    }
    return drafts;
  }

  [[nodiscard]] Weight weight(Row row) const {
    Weight made{rule_.severity.base, std::to_string(rule_.severity.base) + " base"};
    for (const model::Expr& addend : rule_.severity.add) {
      const Values& values = scans_.values(subject_, addend);
      const std::size_t i = values.at(row);
      const bool known = values.state[i] == model::State::value && values.low[i] == values.most(i);
      const std::int64_t more = known ? values.low[i] / Decimal::scale : 0;
      made.sum += more;
      made.printed += " + " + std::to_string(more) + " " + addend_text(addend, row) +
                      (known ? "" : " (unknown counts 0)");
    }
    return made;
  }

  // "`risk_class` high", for by(…); else the expression itself.
  [[nodiscard]] std::string addend_text(const model::Expr& addend, Row row) const {
    if (addend.op != model::Expr::Op::by) return phrase(addend);
    const model::Expr& key = addend.args[0];
    return phrase(key) + " " + phrase(scans_.snapshot(), scans_.values(subject_, key), row);
  }

  // Only what is undetermined throughout is gathered: whatever is not satisfied stands by itself.
  [[nodiscard]] bool may_be_gathered(Row row) const {
    return result_.outcome[row] == Outcome::undetermined &&
           std::none_of(result_.expectations.begin(), result_.expectations.end(),
                        [row](const model::ExpectationResult& one) {
                          return one.outcome[row] == Outcome::not_satisfied;
                        });
  }

  // That a question about a subject was asked of that subject says nothing.
  void leave_out_subject(Draft& draft) const {
    for (auto& [unused, seen] : draft.seen) {
      const bool alone = seen.fact_count == 1 && seen.facts.size() == 1 &&
                         seen.facts[0] == Witness{&rule_.subject, &table_, draft.row};
      if (alone) seen = {.observed = std::move(seen.observed), .facts = {}};
    }
  }

  // What findings of one rule must share to be one gap.
  [[nodiscard]] std::string likeness(const Draft& draft) const {
    std::string bytes;
    append(bytes, table_.org[draft.row]);
    append(bytes, draft.weight.printed);
    const auto append_verdict = [&](Outcome outcome, model::Reason reason, model::Basis basis) {
      bytes += static_cast<char>(outcome);
      bytes += static_cast<char>(reason);
      bytes += static_cast<char>(basis);
    };
    append_verdict(result_.outcome[draft.row], result_.reason[draft.row], result_.basis[draft.row]);
    for (const auto& [e, seen] : draft.seen) {
      const model::ExpectationResult& result = result_.expectations[e];
      append(bytes, e);
      append_verdict(result.outcome[draft.row], result.reason[draft.row], result.basis[draft.row]);
      append(bytes, seen.observed);
      append(bytes, seen.fact_count);
      append(bytes, seen.facts.size());
      for (const Witness& fact : seen.facts) {
        append(bytes, reinterpret_cast<std::uintptr_t>(fact.table));
        append(bytes, fact.row);
      }
    }
    return bytes;
  }

  // One draft for each gap, with the subjects it has.
  [[nodiscard]] std::vector<Draft> gather_alike(std::vector<Draft> drafts) const {
    const auto named = [this](const Draft& draft) {
      return std::pair(text(table_.org[draft.row]), text(table_.key[draft.row]));
    };
    std::stable_sort(drafts.begin(), drafts.end(),
                     [&](const Draft& a, const Draft& b) { return named(a) < named(b); });
    std::vector<Draft> made;
    std::unordered_map<std::string, std::size_t> gaps;
    for (Draft& draft : drafts) {
      if (may_be_gathered(draft.row)) {
        leave_out_subject(draft);
        const auto [gap, fresh] = gaps.emplace(likeness(draft), made.size());
        if (!fresh) {
          made[gap->second].alike.push_back(draft.row);
          continue;
        }
      }
      made.push_back(std::move(draft));
    }
    return made;
  }

  [[nodiscard]] Finding of_rule(std::string_view org, model::SubjectId subject) const {
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

  [[nodiscard]] model::SubjectId subject_at(Row row) const {
    return {rule_.subject, std::string(text(table_.key[row]))};
  }

  [[nodiscard]] Finding put_into_words(Draft& draft) const {
    const Row row = draft.row;
    const std::string_view org = text(table_.org[row]);
    Finding made = of_rule(org, subject_at(row));
    made.unstable_key = table_.unstable[row] != 0;
    made.subject_name = scans_.snapshot().label(table_, row);
    made.outcome = result_.outcome[row];
    made.reason = result_.reason[row];
    made.basis = result_.basis[row];
    set_severity(made, draft.weight);
    made.observations.reserve(draft.seen.size());
    for (auto& [e, seen] : draft.seen) made.observations.push_back(observation(e, row, seen));
    made.message = message(made);
    made.alike.reserve(draft.alike.size());
    for (const Row other : draft.alike) {
      model::SubjectId subject = subject_at(other);
      std::string id = model::finding_id(org, rule_.pack, rule_.id, subject);
      made.alike.push_back({std::move(id), std::move(subject.key),
                            scans_.snapshot().label(table_, other), "",
                            table_.unstable[other] != 0});
    }
    return made;
  }

  [[nodiscard]] Observation observation(std::size_t e, Row row, Seen& seen) const {
    const Expectation& expectation = rule_.expectations[e];
    const model::ExpectationResult& result = result_.expectations[e];
    Observation made;
    made.expectation = expectation.id;
    made.says = expectation.says;
    made.level = expectation.level;
    made.method = expectation.method;
    made.outcome = result.outcome[row];
    made.reason = result.reason[row];
    made.basis = result.basis[row];
    made.expected = expected_[e];
    made.observed = std::move(seen.observed);
    made.fact_count = seen.fact_count;
    made.facts.reserve(seen.facts.size());
    for (const Witness& fact : seen.facts) {
      const auto copy = [&](model::Symbol symbol) { return std::string(text(symbol)); };
      made.facts.push_back({*fact.kind, copy(fact.table->key[fact.row]),
                            copy(fact.table->source[fact.row]), copy(fact.table->locator[fact.row]),
                            to_text(Date{fact.table->observed_at[fact.row]})});
    }
    return made;
  }

  static void set_severity(Finding& finding, const Weight& weight) {
    finding.severity = static_cast<model::Severity>(std::clamp<std::int64_t>(weight.sum, 1, 5) - 1);
    finding.severity_sum = weight.printed + " = " + std::to_string(weight.sum) + ", " +
                           std::string(model::name(finding.severity));
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

  void add_empty(std::vector<Finding>& made) const {
    for (const RuleResult::Empty& empty : result_.empty) {
      if (which_ == Which::open && empty.outcome != Outcome::undetermined) continue;
      Finding finding = of_rule(empty.org, {"organization", empty.org});
      finding.outcome = empty.outcome;
      finding.reason = empty.reason;
      set_severity(finding, {rule_.severity.base, std::to_string(rule_.severity.base) + " base"});
      finding.message = !judges_on(rule_, scans_.snapshot().as_of)
                            ? rule_.title + ": " + why_silent(rule_, scans_.snapshot().as_of)
                            : rule_.title + ": no `" + rule_.subject + "` is on record" +
                                  (empty.outcome == Outcome::undetermined
                                       ? ", and nobody declared that there is none"
                                       : ", and the register is declared complete");
      made.push_back(std::move(finding));
    }
  }

  const Scans& scans_;
  const Rule& rule_;
  const RuleResult& result_;
  Which which_;
  TableId subject_;
  const model::Table& table_;
  std::vector<std::string> expected_;  // by expectation
};

}  // namespace

std::vector<Finding> find_findings(const Scans& scans, std::span<const Rule> rules,
                                   const model::Assessment& assessment, unsigned threads,
                                   Which which) {
  std::vector<std::vector<Finding>> by_rule(assessment.rules.size());
  for_each_index(by_rule.size(), threads, [&](std::size_t i) {
    const RuleResult& result = assessment.rules[i];
    by_rule[i] = RuleFindings(scans, rules[result.rule], result, which).find();
  });

  std::size_t count = 0;
  for (const std::vector<Finding>& some : by_rule) count += some.size();
  std::vector<Finding> all;
  all.reserve(count + count / 8);  // with room for those that a waiver sets apart
  for (std::vector<Finding>& some : by_rule) {
    std::move(some.begin(), some.end(), std::back_inserter(all));
    some = {};
  }
  std::sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.org, a.pack, a.rule, a.subject) < std::tie(b.org, b.pack, b.rule, b.subject);
  });
  return all;
}

}  // namespace assay::assess
