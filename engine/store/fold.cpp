#include "engine/store/fold.h"

#include <algorithm>
#include <tuple>

namespace assay::store {
namespace {

using model::Cell;
using model::State;

std::int64_t place(const RankedFact& statement) { return -statement.rank.value_or(0); }

bool answers(const Cell& cell) {
  return cell.state == State::value || cell.state == State::na || cell.state == State::unreadable;
}

// Lists are sets.
Cell canonical(Cell cell) {
  if (auto* items = std::get_if<model::List>(&cell.value)) {
    std::sort(items->begin(), items->end());
    items->erase(std::unique(items->begin(), items->end()), items->end());
  }
  return cell;
}

Cell conflict(const std::vector<const RankedFact*>& equals, std::size_t field) {
  std::string raw;
  for (const RankedFact* statement : equals) {
    if (!raw.empty()) raw += " / ";
    raw += to_text(canonical(statement->fact.cells[field])) + " (" + statement->fact.source + ")";
  }
  return Cell::unreadable(raw + " — sources of equal rank disagree");
}

// What is left when nobody answers: asked and left empty, or not asked at all.
Cell unanswered(const std::vector<RankedFact>& statements, std::size_t field) {
  const bool asked = std::any_of(statements.begin(), statements.end(), [&](const RankedFact& one) {
    return one.fact.cells[field].state == State::blank;
  });
  return asked ? Cell::blank() : Cell{};
}

// Statements stand by rank. The first rank with an answer decides.
Cell fold_cell(const std::vector<RankedFact>& statements, std::size_t field, bool& conflicting) {
  std::vector<const RankedFact*> deciding;
  for (const RankedFact& statement : statements) {
    if (!answers(statement.fact.cells[field])) continue;
    if (!deciding.empty() && place(*deciding.front()) != place(statement)) break;
    deciding.push_back(&statement);
  }
  if (deciding.empty()) return unanswered(statements, field);
  const Cell first = canonical(deciding.front()->fact.cells[field]);
  const bool agreed = std::all_of(deciding.begin(), deciding.end(), [&](const RankedFact* one) {
    return canonical(one->fact.cells[field]) == first;
  });
  if (agreed) return first;
  conflicting = true;
  return conflict(deciding, field);
}

void join(std::string& texts, const std::string& more) {
  if (!texts.empty()) texts += " + ";
  texts += more;
}

}  // namespace

Folded fold(const model::Kind& kind, std::vector<RankedFact> statements) {
  std::sort(statements.begin(), statements.end(), [](const RankedFact& a, const RankedFact& b) {
    return std::forward_as_tuple(place(a), a.fact.source, a.fact.locator) <
           std::forward_as_tuple(place(b), b.fact.source, b.fact.locator);
  });
  Folded made;
  made.fact = statements.front().fact;
  model::Fact& fact = made.fact;
  for (std::size_t i = 1; i < statements.size(); ++i) {
    const model::Fact& other = statements[i].fact;
    join(fact.source, other.source);
    join(fact.locator, other.locator);
    fact.basis = std::min(fact.basis, other.basis);
    // The shortest validity that any source gives: what one of them ends has ended.
    if (other.valid_from)
      fact.valid_from = std::max(fact.valid_from.value_or(*other.valid_from), *other.valid_from);
    if (other.valid_to)
      fact.valid_to = std::min(fact.valid_to.value_or(*other.valid_to), *other.valid_to);
    fact.evidence.insert(fact.evidence.end(), other.evidence.begin(), other.evidence.end());
  }
  std::sort(fact.evidence.begin(), fact.evidence.end());
  fact.evidence.erase(std::unique(fact.evidence.begin(), fact.evidence.end()), fact.evidence.end());
  for (std::size_t i = 0; i < kind.fields.size(); ++i) {
    bool conflicting = false;
    fact.cells[i] = fold_cell(statements, i, conflicting);
    if (conflicting) made.conflicts.push_back(i);
  }
  return made;
}

}  // namespace assay::store
