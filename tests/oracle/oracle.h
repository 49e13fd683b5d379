// The oracle: a second evaluator of rules, slow and obvious, written from the meaning of the
// language alone (docs/authoring.md). It shares the vocabulary of engine/model with the engine and
// nothing else: facts are a plain list, every row is walked, every word is spelt out. The engine's
// evaluator must agree with it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/assessment.h"
#include "engine/model/fact.h"
#include "engine/model/function.h"
#include "engine/model/rule.h"
#include "engine/model/schema.h"
#include "engine/model/snapshot.h"
#include "tests/oracle/value.h"

namespace assay::oracle {

struct World {
  model::Schema schema;
  Date as_of;
  std::vector<model::Fact>
      facts;  // any order; at equal observed_at the later one corrects the earlier one
  std::map<std::pair<std::string, std::string>, model::Register> registers;  // by (org, kind)
  std::vector<std::pair<std::string, std::string>> relations;                // (related, control)
  model::Ask ask;  // what the functions of rules say
};

// Ways to get the meaning wrong that a findings digest hardly shows. Tests prove that each is
// noticed.
struct Variant {
  bool empty_every_undetermined = false;  // `every` over nothing
  bool unknown_demand_is_false = false;   // a blank taken as a failure
  bool join_counts_blanks = false;        // a row that names no subject may belong to any
};

struct Verdict {
  model::Outcome outcome = model::Outcome::not_applicable;
  model::Reason reason = model::Reason::none;
  model::Basis basis = model::Basis::claim;
  std::vector<model::Outcome> expectations;
  std::vector<model::Reason> reasons;  // aligned to expectations, as is:
  std::vector<model::Basis> bases;
  model::Severity severity = model::Severity::info;
};

class Oracle {
 public:
  explicit Oracle(World world, Variant variant = {});
  Oracle(const Oracle&) = delete;
  Oracle& operator=(const Oracle&) = delete;

  [[nodiscard]] const World& world() const { return world_; }
  [[nodiscard]] std::vector<std::string> orgs() const;  // sorted
  // Keys of the subjects of a kind in one organisation, sorted.
  [[nodiscard]] std::vector<std::string> subjects(const std::string& org,
                                                  const std::string& kind) const;
  [[nodiscard]] Verdict judge(const model::Rule& rule, const std::string& org,
                              const std::string& key) const;
  // The one outcome of an organisation without a subject.
  [[nodiscard]] model::Outcome without_subjects(const model::Rule& rule,
                                                const std::string& org) const;

 private:
  struct Entry {  // one (org, kind, key)
    const model::Kind* kind = nullptr;
    std::vector<const model::Fact*> versions;  // oldest first, one for each observed_at

    [[nodiscard]] const model::Fact& fact() const { return *versions.back(); }
  };
  struct Scene {  // who speaks of whom
    const Entry* subject = nullptr;
    const Entry* row = nullptr;
    const model::Rule* rule = nullptr;
  };
  struct Found {  // a row that may be in scope
    const Entry* row;
    Truth in_scope;
  };
  struct Answer {
    model::Outcome outcome;
    model::Basis basis;
    model::Reason reason = model::Reason::none;  // where undetermined
  };

  [[nodiscard]] const Entry* find(const std::string& org, const std::string& kind,
                                  const std::string& key) const;
  [[nodiscard]] model::Register about(const Scene& scene, const std::string& kind) const;
  [[nodiscard]] bool lapsed(const Entry& entry) const;

  [[nodiscard]] Value field(const Entry& entry, const std::string& name) const;
  [[nodiscard]] Value walk(const Scene& scene, const model::Path& path) const;
  [[nodiscard]] Value evaluate(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value pick(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value fraction(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value total(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value extreme(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value the_one(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value gathered(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value sequence(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] Value moves(const Scene& scene, const std::string& name) const;

  [[nodiscard]] Truth passes(const Scene& scene, const Value& left, const model::Test& test) const;
  [[nodiscard]] Truth compare(const Value& left, model::Word word, const Value& right) const;
  [[nodiscard]] Truth fresh(const Value& date, const Value& length) const;
  [[nodiscard]] Truth resolves(const Scene& scene, const Value& reference) const;
  [[nodiscard]] Truth supports(const Set& tags, const std::string& control) const;
  [[nodiscard]] Truth holds(const Scene& scene, const model::Condition& condition,
                            bool scope) const;
  [[nodiscard]] Truth all_hold(const Scene& scene, const model::Conditions& conditions,
                               bool scope) const;
  [[nodiscard]] Truth demanded(const Scene& scene, const model::Expectation& expectation) const;
  // What a function says that is shown what it reads; unknown where it cannot be shown.
  // `trouble` is why it says nothing, where it met an error or a limit.
  [[nodiscard]] Truth computed(const Scene& scene, const model::Expectation& expectation,
                               model::Reason* trouble = nullptr) const;
  // Whether a demand measures a register that may lack facts.
  [[nodiscard]] bool measures_open(const Scene& scene, const model::Expr& expr) const;
  [[nodiscard]] bool measures_open(const Scene& scene, const model::Test& test) const;
  [[nodiscard]] model::Reason why(const Scene& scene, const model::Expectation& expectation) const;
  [[nodiscard]] model::Reason why(const Scene& scene, const model::Expectation& expectation,
                                  const std::vector<Found>& found) const;
  [[nodiscard]] std::vector<Found> rows_in_scope(const Scene& scene, const std::string& kind,
                                                 const model::Conditions& where) const;

  [[nodiscard]] Answer observe(const Scene& scene, const model::Expectation& expectation) const;
  // What a demand on the subject rests on.
  [[nodiscard]] model::Basis ground(const Scene& scene, const model::Conditions& demand) const;
  void ground_of(const Scene& scene, const model::Expr& expr, std::optional<model::Basis>& measured,
                 bool& reads_subject) const;
  void ground_of(const Scene& scene, const model::Test& test, std::optional<model::Basis>& measured,
                 bool& reads_subject) const;
  [[nodiscard]] Answer quantified(const Scene& scene, const model::Expectation& expectation) const;
  [[nodiscard]] model::Severity severity(const Scene& scene,
                                         const model::SeverityFormula& formula) const;

  World world_;
  Variant variant_;
  std::map<std::pair<std::string, std::string>, std::map<std::string, Entry>> entries_;
  // Rows of (org, kind) by what a field says, so that a join need not walk them all; filled on
  // first use.
  using ByText = std::map<std::string, std::vector<const Entry*>>;
  mutable std::map<std::pair<const void*, std::string>, ByText> joined_;
};

}  // namespace assay::oracle
