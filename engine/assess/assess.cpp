#include "engine/assess/assess.h"

#include "engine/assess/functions.h"
#include "engine/assess/passes.h"
#include "engine/assess/quantify.h"
#include "engine/assess/reduce.h"
#include "engine/assess/structure.h"
#include "engine/base/parallel.h"

namespace assay::assess {
namespace {

using model::Basis;
using model::Expectation;
using model::ExpectationResult;
using model::Outcome;
using model::Reason;
using model::Row;
using model::Rule;
using model::RuleResult;

Outcome outcome_of(Trit trit) {
  return trit == Trit::yes  ? Outcome::satisfied
         : trit == Trit::no ? Outcome::not_satisfied
                            : Outcome::undetermined;
}

// Whether a demand rests on a measure over a register that is open for this organisation.
bool rests_on_open_register(const Scans& scans, const Expectation& expectation, std::uint32_t org) {
  std::vector<const model::Expr*> measures;
  for (const model::Condition& condition : expectation.has) find_measures(condition, measures);
  return std::any_of(measures.begin(), measures.end(), [&](const model::Expr* measure) {
    return !scans.registers(scans.table_id(measure->kind))[org].complete;
  });
}

Reason why_unknown(const Scans& scans, const Expectation& expectation, std::uint32_t org) {
  const bool people = expectation.method == model::Method::interview ||
                      expectation.method == model::Method::observe;
  if (people) return Reason::needs_attestation;
  return rests_on_open_register(scans, expectation, org) ? Reason::no_facts : Reason::missing_field;
}

// The weakest basis of the rows certainly in the scope of a measure.
struct Weakest {
  const model::Table* table;
  bool any = false;
  Basis basis = Basis::independent;

  Weakest(const Scans& scans, const Scope& scope, Row) : table(&scans.table(scope.kind)) {}

  void row(Row row, Trit in, Trit) {
    if (in == Trit::yes) any = true, basis = std::min(basis, table->basis[row]);
  }
};

class RuleRun {
 public:
  RuleRun(const Scans& scans, const Rule& rule)
      : scans_(scans),
        rule_(rule),
        subject_(scans.table_id(rule.subject)),
        table_(scans.table(subject_)) {}

  RuleResult run() {
    const std::size_t n = table_.rows();
    RuleResult result;
    for (Row row = 0; row < n; ++row) result.rows.push_back(row);
    if (!judges_on(rule_, scans_.snapshot().as_of)) return nothing(std::move(result));
    const Trits applies = scans_.all(subject_, rule_.applies);
    for (const Expectation& expectation : rule_.expectations) {
      result.expectations.push_back(observe(expectation, applies));
    }
    roll_up(result, applies);
    add_empty_organisations(result);
    return result;
  }

 private:
  // Of a law that does not bind on the day.
  RuleResult nothing(RuleResult result) const {
    const std::size_t n = table_.rows();
    result.outcome.assign(n, Outcome::not_applicable);
    result.reason.assign(n, Reason::none);
    result.basis.assign(table_.basis.begin(), table_.basis.end());
    result.expectations.assign(rule_.expectations.size(),
                               {result.outcome, result.reason, result.basis});
    for (const std::size_t org : without_subjects())
      result.empty.push_back({scans_.snapshot().orgs[org], Outcome::not_applicable, Reason::none});
    return result;
  }

  ExpectationResult observe(const Expectation& expectation, const Trits& applies) {
    const std::size_t n = table_.rows();
    ExpectationResult made;
    made.outcome.assign(n, Outcome::not_applicable);
    made.reason.assign(n, Reason::none);
    made.basis.assign(table_.basis.begin(), table_.basis.end());
    Trits concerned = applies;
    if (!expectation.when.empty()) and_into(concerned, scans_.all(subject_, expectation.when));
    for (std::size_t i = 0; i < n; ++i) {
      if (concerned[i] != Trit::unknown) continue;
      made.outcome[i] = Outcome::undetermined;
      made.reason[i] = Reason::applicability_undecided;
    }
    if (expectation.quantifier == model::Quantifier::none_given) {
      demand(expectation, concerned, made);
    } else {
      quantify(expectation, concerned, made);
    }
    return made;
  }

  void demand(const Expectation& expectation, const Trits& concerned, ExpectationResult& made) {
    if (expectation.function) return compute(expectation, concerned, made);
    const Trits meets = scans_.all(subject_, expectation.has);
    for (std::size_t i = 0; i < meets.size(); ++i) {
      if (concerned[i] != Trit::yes) continue;
      made.outcome[i] = outcome_of(meets[i]);
      if (meets[i] == Trit::unknown) {
        made.reason[i] = why_unknown(scans_, expectation, scans_.orgs_of(subject_)[i]);
      }
    }
    rest_on_measures(expectation, concerned, made);
  }

  // A demand that a function decides.
  void compute(const Expectation& expectation, const Trits& concerned, ExpectationResult& made) {
    const Answers& answers = scans_.answers(subject_, expectation);
    for (Row row = 0; row < concerned.size(); ++row) {
      if (concerned[row] != Trit::yes) continue;
      const model::Said& said = answers.of(row, row);
      made.outcome[row] = outcome_of(trit_of(said));
      if (made.outcome[row] != Outcome::undetermined) continue;
      const Reason trouble = reason_of(said);
      made.reason[row] = trouble != Reason::none
                             ? trouble
                             : why_unknown(scans_, expectation, scans_.orgs_of(subject_)[row]);
    }
  }

  // Whether all facts that may count, the subjects' own as well, rest on the same.
  [[nodiscard]] bool all_alike(const std::vector<const model::Expr*>& measures) const {
    const auto& own = table_.basis;
    const auto like_first = [&](Basis basis) { return basis == own.front(); };
    return own.empty() ||
           (std::all_of(own.begin(), own.end(), like_first) &&
            std::all_of(measures.begin(), measures.end(), [&](const model::Expr* measure) {
              const auto& there = scans_.table(scans_.table_id(measure->kind)).basis;
              return std::all_of(there.begin(), there.end(), like_first);
            }));
  }

  // A demand on measures rests on the weakest fact measured, and on the subject's own where it
  // reads that as well, or where nothing was measured.
  void rest_on_measures(const Expectation& expectation, const Trits& concerned,
                        ExpectationResult& made) {
    std::vector<const model::Expr*> measures;
    bool subject_counts = false;
    for (const model::Condition& condition : expectation.has) {
      find_measures(condition, measures);
      subject_counts = subject_counts || reads_subject(condition);
    }
    if (measures.empty() || all_alike(measures)) return;
    std::vector<Row> subjects;
    for (Row row = 0; row < concerned.size(); ++row) {
      if (concerned[row] == Trit::yes) subjects.push_back(row);
    }
    std::vector<Basis> weakest(subjects.size(), Basis::independent);
    std::vector<bool> any(subjects.size());
    for (const model::Expr* measure : measures) {
      const auto reduced = reduce<Weakest>(scans_, scans_.scope(subject_, measure), subjects);
      for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (!reduced.at(i).any) continue;
        any[i] = true;
        weakest[i] = std::min(weakest[i], reduced.at(i).basis);
      }
    }
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      Basis& basis = made.basis[subjects[i]];
      if (any[i]) basis = subject_counts ? std::min(basis, weakest[i]) : weakest[i];
    }
  }

  void quantify(const Expectation& expectation, const Trits& concerned, ExpectationResult& made) {
    std::vector<Row> subjects;
    for (Row row = 0; row < concerned.size(); ++row) {
      if (concerned[row] == Trit::yes) subjects.push_back(row);
    }
    const Scope& scope = scans_.scope(subject_, &expectation);
    const auto tallies = reduce<Tally>(scans_, scope, subjects);
    const auto& registers = scans_.registers(scope.kind);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const Row row = subjects[i];
      const Verdict verdict = judge(expectation, tallies.at(i),
                                    registers[scans_.orgs_of(subject_)[row]], table_.basis[row]);
      made.outcome[row] = verdict.outcome;
      made.reason[row] = verdict.reason;
      made.basis[row] = verdict.basis;
    }
  }

  // The worst of the required and own observations; advice never changes a rule's outcome.
  void roll_up(RuleResult& result, const Trits& applies) {
    const std::size_t n = table_.rows();
    result.outcome.assign(n, Outcome::not_applicable);
    result.reason.assign(n, Reason::none);
    result.basis.assign(n, Basis::independent);
    for (std::size_t i = 0; i < n; ++i) {
      bool decided = false;
      for (std::size_t e = 0; e < result.expectations.size(); ++e) {
        if (rule_.expectations[e].level == model::Level::advice) continue;
        const ExpectationResult& one = result.expectations[e];
        if (one.outcome[i] > result.outcome[i]) {
          result.outcome[i] = one.outcome[i];
          result.reason[i] = one.reason[i];
        }
        if (one.outcome[i] == Outcome::satisfied || one.outcome[i] == Outcome::not_satisfied) {
          result.basis[i] = std::min(result.basis[i], one.basis[i]);
          decided = true;
        }
      }
      if (!decided) result.basis[i] = table_.basis[i];
      if (applies[i] == Trit::unknown) {
        result.outcome[i] = Outcome::undetermined;
        result.reason[i] = Reason::applicability_undecided;
      }
    }
  }

  [[nodiscard]] std::vector<std::size_t> without_subjects() const {
    std::vector<bool> has_subject(scans_.snapshot().orgs.size());
    for (const std::uint32_t org : scans_.orgs_of(subject_)) has_subject[org] = true;
    std::vector<std::size_t> made;
    for (std::size_t org = 0; org < has_subject.size(); ++org) {
      if (!has_subject[org]) made.push_back(org);
    }
    return made;
  }

  void add_empty_organisations(RuleResult& result) {
    const auto& orgs = scans_.snapshot().orgs;
    for (const std::size_t org : without_subjects()) {
      const bool complete = scans_.registers(subject_)[org].complete;
      result.empty.push_back({orgs[org], complete ? Outcome::not_applicable : Outcome::undetermined,
                              complete ? Reason::none : Reason::no_facts});
    }
  }

  const Scans& scans_;
  const Rule& rule_;
  TableId subject_;
  const model::Table& table_;
};

}  // namespace

void bind(Scans& scans, std::span<const Rule> rules, Which which) {
  for (const Rule& rule : rules) {
    if (which == Which::all || judges_on(rule, scans.snapshot().as_of)) scans.bind(rule);
  }
}

model::Assessment find_outcomes(const Scans& scans, std::span<const Rule> rules, unsigned threads) {
  model::Assessment assessment{scans.snapshot().as_of, std::vector<RuleResult>(rules.size())};
  for_each_index(rules.size(), threads, [&](std::size_t i) {
    assessment.rules[i] = RuleRun(scans, rules[i]).run();
    assessment.rules[i].rule = i;
  });
  return assessment;
}

model::Assessment assess(const model::Snapshot& snapshot, std::span<const Rule> rules,
                         const Options& options) {
  Scans scans(snapshot, options.relations, options.ask);
  bind(scans, rules, Which::open);
  return find_outcomes(scans, rules, options.threads);
}

std::vector<model::Finding> findings(const model::Snapshot& snapshot, std::span<const Rule> rules,
                                     const model::Assessment& assessment, const Options& options,
                                     Which which) {
  Scans scans(snapshot, options.relations, options.ask);
  bind(scans, rules, which);
  return find_findings(scans, rules, assessment, options.threads, which);
}

Judged judge(const model::Snapshot& snapshot, std::span<const Rule> rules, const Options& options) {
  Scans scans(snapshot, options.relations, options.ask);
  bind(scans, rules, Which::open);
  Judged made{.assessment = find_outcomes(scans, rules, options.threads), .findings = {}};
  made.findings = find_findings(scans, rules, made.assessment, options.threads, Which::open);
  return made;
}

}  // namespace assay::assess
