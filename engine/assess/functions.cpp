#include "engine/assess/functions.h"

#include <algorithm>
#include <optional>

#include "engine/assess/reduce.h"
#include "engine/assess/structure.h"

namespace assay::assess {
namespace {

using model::Cell;
using model::Row;
using model::Said;
using model::State;

std::string text_of(const model::Snapshot& snapshot, std::int64_t symbol) {
  return std::string(snapshot.symbols.text(static_cast<model::Symbol>(symbol)));
}

// One element of a column of recorded values.
Cell cell_of(const model::Snapshot& snapshot, const Values& values, std::size_t row) {
  const std::size_t i = values.at(row);
  if (values.state[i] == State::blank) return Cell::blank();
  if (values.state[i] == State::na) return Cell::na();
  if (values.state[i] != State::value) return {};
  switch (values.shape) {
    case Shape::symbol:
      return Cell::of(text_of(snapshot, values.low[i]));
    case Shape::number:
    case Shape::series:
      return Cell::of(Decimal{values.low[i]});
    case Shape::boolean:
      return Cell::of(values.low[i] != 0);
    case Shape::date:
      return Cell::of(Period{{static_cast<std::int32_t>(values.low[i])},
                             {static_cast<std::int32_t>(values.most(i))}});
    case Shape::duration:
      return Cell::of(Duration{values.months[i], static_cast<std::int32_t>(values.low[i])});
    case Shape::set:
      break;
  }
  model::List items;
  for (const std::int64_t item : values.list_items(i)) items.push_back(text_of(snapshot, item));
  std::sort(items.begin(), items.end());
  return Cell::of(std::move(items));
}

// The cells that a function reads of (row, subject), column by column.
class Reader {
 public:
  Reader(const Scans& scans, TableId subject, TableId kind, const model::Function& function)
      : snapshot_(scans.snapshot()) {
    for (const model::Expr& read : function.reads) {
      Source source;
      if (read.op == model::Expr::Op::path) {
        source.of_subject = uses_subject(read);
        source.values = &scans.values(source.of_subject ? subject : kind, read);
      } else if (read.op == model::Expr::Op::today) {
        source.fixed = Cell::of(Period::of(snapshot_.as_of));
      } else if (read.op == model::Expr::Op::list) {
        model::List items;
        for (const model::Expr& item : read.args) items.push_back(to_text(item.value));
        source.fixed = Cell::of(std::move(items));
      } else {
        source.fixed = read.value;
      }
      sources_.push_back(std::move(source));
    }
  }

  [[nodiscard]] bool of_subject() const {
    return std::any_of(sources_.begin(), sources_.end(),
                       [](const Source& source) { return source.of_subject; });
  }

  // Nothing where one of them is unknown.
  [[nodiscard]] std::optional<std::vector<Cell>> read(Row subject, Row row) const {
    std::vector<Cell> cells;
    cells.reserve(sources_.size());
    for (const Source& source : sources_) {
      cells.push_back(source.values == nullptr
                          ? source.fixed
                          : cell_of(snapshot_, *source.values, source.of_subject ? subject : row));
      if (cells.back().state == State::unasked) return std::nullopt;
    }
    return cells;
  }

 private:
  struct Source {
    bool of_subject = false;
    const Values* values = nullptr;  // null: always the same
    Cell fixed;
  };
  const model::Snapshot& snapshot_;
  std::vector<Source> sources_;
};

std::vector<Row> concerned(const Scans& scans, TableId subject, const model::Rule& rule,
                           const model::Expectation& expectation) {
  Trits applies = scans.all(subject, rule.applies);
  and_into(applies, scans.all(subject, expectation.when));
  std::vector<Row> rows;
  for (Row row = 0; row < applies.size(); ++row) {
    if (applies[row] == Trit::yes) rows.push_back(row);
  }
  return rows;
}

std::vector<Said> say(const model::Ask& ask, const model::Rule& rule,
                      const model::Expectation& expectation,
                      const std::vector<std::vector<Cell>>& rows) {
  const Said nobody{Said::What::failed, "there is nothing to run the test with"};
  if (rows.empty()) return {};
  if (!ask) return {rows.size(), nobody};
  std::vector<Said> said = ask(rule, expectation, rows);
  said.resize(rows.size(), nobody);
  return said;
}

// Rows linked to one of the subjects that the conditions on the row alone let in.
std::vector<Row> linked(const Scope& scope, const std::vector<Row>& subjects) {
  std::vector<std::uint8_t> group(scope.link->groups()), row(scope.where.size());
  for (const Row subject : subjects) group[scope.link->group[subject]] = 1;
  std::vector<Row> rows;
  for (std::size_t g = 0; g < group.size(); ++g) {
    if (group[g] == 0) continue;
    for (std::size_t e = scope.link->offsets[g]; e < scope.link->offsets[g + 1]; ++e) {
      const Row here = scope.link->rows[e];
      if (scope.where[here] == Trit::no || row[here] != 0) continue;
      row[here] = 1;
      rows.push_back(here);
    }
  }
  std::sort(rows.begin(), rows.end());
  return rows;
}

struct Pairs {
  Row subject;
  std::vector<Row> rows;

  Pairs(const Scans&, const Scope&, Row of) : subject(of) {}
  void row(Row row, Trit, Trit) { rows.push_back(row); }
};

}  // namespace

Answers ask_rows(const Scans& scans, const Scope& scope, const model::Rule& rule,
                 const model::Expectation& expectation, const model::Ask& ask) {
  const std::vector<Row> subjects = concerned(scans, scope.subject, rule, expectation);
  const Reader reader(scans, scope.subject, scope.kind, *expectation.function);
  Answers answers;
  answers.by_pair = reader.of_subject();
  std::vector<std::pair<Row, Row>> asked;
  std::vector<std::vector<Cell>> cells;
  const auto add = [&](Row subject, Row row) {
    auto read = reader.read(subject, row);
    if (!read) return;
    asked.emplace_back(subject, row);
    cells.push_back(std::move(*read));
  };
  if (answers.by_pair) {
    std::vector<Pairs> pairs;
    reduce_pairs(scans, scope, subjects, pairs);
    for (const Pairs& one : pairs) {
      for (const Row row : one.rows) add(one.subject, row);
    }
  } else {
    for (const Row row : linked(scope, subjects)) add(0, row);
  }
  std::vector<Said> said = say(ask, rule, expectation, cells);
  for (std::size_t i = 0; i < asked.size(); ++i) {
    answers.set(asked[i].first, asked[i].second, std::move(said[i]));
  }
  return answers;
}

Answers ask_subjects(const Scans& scans, TableId subject, const model::Rule& rule,
                     const model::Expectation& expectation, const model::Ask& ask) {
  const Reader reader(scans, subject, subject, *expectation.function);
  Answers answers;
  std::vector<Row> asked;
  std::vector<std::vector<Cell>> cells;
  for (const Row row : concerned(scans, subject, rule, expectation)) {
    auto read = reader.read(row, row);
    if (!read) continue;
    asked.push_back(row);
    cells.push_back(std::move(*read));
  }
  std::vector<Said> said = say(ask, rule, expectation, cells);
  for (std::size_t i = 0; i < asked.size(); ++i) answers.set(0, asked[i], std::move(said[i]));
  return answers;
}

Trit trit_of(const Said& said) {
  return said.what == Said::What::satisfied       ? Trit::yes
         : said.what == Said::What::not_satisfied ? Trit::no
                                                  : Trit::unknown;
}

model::Reason reason_of(const Said& said) {
  return said.what == Said::What::failed    ? model::Reason::rule_error
         : said.what == Said::What::limited ? model::Reason::limit
                                            : model::Reason::none;
}

}  // namespace assay::assess
