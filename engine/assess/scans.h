// Everything a set of rules asks of a snapshot, each distinct question answered once.
//
// bind() walks the rules and gives every expression and condition an entry; equal ones over the
// same table share it, across rules. An entry is computed at its first use, as a scan over the
// whole table, by whichever thread comes first. What ties a row to a subject (`this` inside `where`
// or `has`) cannot be a scan of one table: it is evaluated over pairs of rows, found through an
// index on the joining field (see link.h).
//
// Invariant: after bind(), the only writes are inside entries, under their once_flag.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/assess/link.h"
#include "engine/assess/trit.h"
#include "engine/assess/values.h"
#include "engine/model/function.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

using TableId = std::uint32_t;

// The rows over which something is evaluated, in step: rows of `own`, each with the row of
// `subject` it belongs to.
struct Frame {
  TableId own = 0, subject = 0;
  bool whole = false;  // all rows of `own`, each its own subject
  std::span<const model::Row> rows, owners;

  [[nodiscard]] std::size_t size() const { return rows.size(); }
};

// What a function of the pack says: of each row, or of each row for each subject.
struct Answers {
  bool by_pair = false;
  std::unordered_map<std::uint64_t, model::Said> said;

  void set(model::Row subject, model::Row row, model::Said answer) {
    said.insert_or_assign(key(subject, row), std::move(answer));
  }
  // What it was not asked, because something it reads is unknown, is undetermined.
  [[nodiscard]] const model::Said& of(model::Row subject, model::Row row) const {
    static const model::Said unasked;
    const auto found = said.find(key(subject, row));
    return found == said.end() ? unasked : found->second;
  }

 private:
  [[nodiscard]] std::uint64_t key(model::Row subject, model::Row row) const {
    return (std::uint64_t{by_pair ? subject : 0} << 32U) | row;
  }
};

// A quantifier or measure, bound: which rows of `kind` belong to which subject, and what is asked
// of them.
struct Scope {
  TableId subject = 0, kind = 0;
  const Link* link = nullptr;
  std::vector<const model::Condition*> pair_where, pair_has;  // correlated: over pairs
  std::vector<const model::Condition*> column_where,
      column_has;  // over the columns of `kind` alone
  Trits where,
      has;  // by row of `kind`: what the column conditions give; a lapsed row is never certain

  const Answers* answers = nullptr;  // of the function that the demand is, where it is one

  [[nodiscard]] bool correlated() const {
    return !pair_where.empty() || !pair_has.empty() || (answers != nullptr && answers->by_pair);
  }
  // What the conditions on the row alone, or the function, say of the demand.
  [[nodiscard]] Trit meets(model::Row of_subject, model::Row row) const;
};

class Scans {
 public:
  Scans(const model::Snapshot& snapshot,
        const std::vector<std::pair<std::string, std::string>>& relations, model::Ask ask = {});
  ~Scans();
  Scans(const Scans&) = delete;
  Scans& operator=(const Scans&) = delete;

  void bind(const model::Rule& rule);

  [[nodiscard]] const model::Snapshot& snapshot() const;
  [[nodiscard]] TableId table_id(std::string_view kind) const;
  [[nodiscard]] const model::Table& table(TableId id) const;
  // By row: the organisation as an index into snapshot().orgs.
  [[nodiscard]] std::span<const std::uint32_t> orgs_of(TableId id) const;
  // Of the table's kind, by organisation.
  [[nodiscard]] const std::vector<model::Register>& registers(TableId id) const;

  // Scans over a whole table.
  [[nodiscard]] const Values& values(TableId id, const model::Expr& expr) const;
  [[nodiscard]] const Trits& test(TableId id, const model::Condition& condition) const;
  [[nodiscard]] Trits all(TableId id, const model::Conditions& conditions) const;

  // Over pairs. `joining` gives join conditions their own meaning of blank.
  [[nodiscard]] Trits test_pairs(const Frame& frame, const model::Condition& condition,
                                 bool joining) const;

  // The scope bound for an expectation's or measure's conditions.
  [[nodiscard]] const Scope& scope(TableId subject, const void* owner) const;
  // What the function of a sentence without a quantifier says, by row of the subject's table.
  [[nodiscard]] const Answers& answers(TableId subject, const model::Expectation& owner) const;
  // The items of the list through which `supports(control)` holds of the row while the control
  // itself is not among them.
  [[nodiscard]] std::vector<std::string> carrying(TableId id, const model::Expr& list,
                                                  std::string_view control, model::Row row) const;
  // The column `kind.field` that a measure reads.
  [[nodiscard]] const Values& field(TableId kind, const std::string& field) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace assay::assess
