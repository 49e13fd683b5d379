#include "engine/intake/answers.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {

using model::State;

Answers::Answers(const Mapping& mapping, const SourceMap& source, std::string file)
    : mapping_(mapping),
      source_(source),
      file_(std::move(file)),
      answers_(source.columns.size()),
      answered_(source.columns.size(), 0) {}

void Answers::begin(const std::vector<RawCell>& cells, std::uint64_t number) {
  cells_ = &cells;
  number_ = number;
  ++turn_;
}

void Answers::set_item(std::string_view text) {
  item_ = {RawCell::Is::text, text};
  answered_.back() = 0;
}

Unreadable Answers::policy(int column) const {
  if (column >= 0) {
    const Unreadable own = source_.columns[static_cast<std::size_t>(column)].unreadable;
    if (own != Unreadable::inherit) return own;
  }
  return source_.unreadable;
}

const Answer& Answers::answer(int column) {
  const auto i = static_cast<std::size_t>(column);
  if (answered_[i] != turn_) {
    const Column& about = source_.columns[i];
    const Answer made = compute(about, about.item ? item_ : (*cells_)[i]);
    answers_[i] = made;
    answered_[i] = turn_;
  }
  return answers_[i];
}

Answer Answers::compute(const Column& column, const RawCell& cell) {
  Answer made;
  if (cell.is == RawCell::Is::missing) return made;
  made.raw = column.trim ? trim(cell.text) : cell.text;
  if (!made.raw.empty()) {
    if (column.table < 0) {
      made.state = State::value;
      made.text = made.raw;
      return made;
    }
    const Unreadable policy =
        column.unreadable == Unreadable::inherit ? source_.unreadable : column.unreadable;
    return translate(column.table, made.raw, policy);
  }
  if (column.asked_when && !holds(*column.asked_when)) return made;
  made.state = State::blank;
  if (column.table < 0) return made;
  const bool known =
      mapping_.tables[static_cast<std::size_t>(column.table)].find_empty() != nullptr;
  return known ? translate(column.table, "", Unreadable::reject) : made;
}

Answer Answers::translate(int table, std::string_view text, Unreadable policy) {
  using Means = Outcome::Means;
  const Table& known = mapping_.tables[static_cast<std::size_t>(table)];
  fold_into(text, folded_);
  const Outcome* outcome = known.find(folded_);
  if (outcome == nullptr && known.otherwise) outcome = &*known.otherwise;
  Answer made;
  made.raw = text;
  if (outcome == nullptr) {
    made.state = State::unreadable;
    made.rejected = policy != Unreadable::keep;
    return made;
  }
  switch (outcome->means) {
    case Means::value:
      made.state = State::value, made.text = outcome->text;
      break;
    case Means::list:
      made.state = State::value, made.list = outcome;
      break;
    case Means::keep:
      made.state = State::value, made.text = text;
      break;
    case Means::na:
      made.state = State::na;
      break;
    case Means::blank:
      made.state = State::blank;
      break;
    case Means::unasked:
      made.state = State::unasked;
      break;
    case Means::unreadable:
      made.state = State::unreadable;
      break;
    case Means::reject:
      made.state = State::unreadable, made.rejected = true;
      break;
  }
  return made;
}

bool Answers::matches(const Condition& condition) {
  const Answer& found = answer(condition.column);
  const auto any_fits = [&](std::string_view text) {
    fold_into(text, folded_);
    return std::any_of(condition.patterns.begin(), condition.patterns.end(),
                       [&](const Pattern& pattern) { return pattern.matches(folded_); });
  };
  if (condition.op == Condition::Op::raw) return any_fits(found.raw);
  if (found.state != State::value) return false;
  if (found.list == nullptr) return any_fits(found.text);
  return std::any_of(found.list->items.begin(), found.list->items.end(), any_fits);
}

bool Answers::holds(const Condition& condition) {
  const auto part_holds = [&](const Condition& part) { return holds(part); };
  switch (condition.op) {
    case Condition::Op::all:
      return std::all_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Op::any:
      return std::any_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Op::negate:
      return !holds(condition.parts.front());
    case Condition::Op::state:
      return (condition.states >> static_cast<unsigned>(answer(condition.column).state) & 1U) != 0;
    case Condition::Op::is:
    case Condition::Op::raw:
      break;
  }
  return matches(condition);
}

bool Answers::render_parts(const std::vector<Template::Part>& parts, bool optional, Rendered& into,
                           int& first_column, int& values) {
  using What = Template::Part::What;
  for (const Template::Part& part : parts) {
    switch (part.what) {
      case What::text:
        into.text += part.text;
        break;
      case What::number:
        into.text += std::to_string(number_);
        break;
      case What::file:
        into.text += file_;
        break;
      case What::org:
        into.text += org_;
        break;
      case What::column: {
        const Answer& found = answer(part.column);
        if (first_column < 0) first_column = part.column;
        into.rejected = into.rejected || found.rejected;
        if (found.state != State::value) {
          if (optional) return false;
          if (into.open_column < 0) into.open_column = part.column;
          break;
        }
        ++values;
        into.text +=
            found.list != nullptr ? text::join(found.list->items, ", ") : std::string(found.text);
        break;
      }
      case What::raw: {
        const Answer& found = answer(part.column);
        if (first_column < 0) first_column = part.column;
        if (found.raw.empty() && optional) return false;
        if (found.raw.empty() && into.open_column < 0) into.open_column = part.column;
        if (!found.raw.empty()) ++values;
        into.text += found.raw;
        break;
      }
      case What::optional: {
        const std::size_t before = into.text.size();
        if (!render_parts(part.parts, true, into, first_column, values)) into.text.resize(before);
        break;
      }
    }
  }
  return true;
}

Answers::Rendered Answers::render(const Template& text) {
  Rendered made;
  int first_column = -1, values = 0;
  render_parts(text.parts, false, made, first_column, values);
  if (first_column >= 0 && values == 0) {
    made.state = answer(first_column).state;
    if (made.state == State::value)
      made.state = State::blank;  // {column:raw} of a cell that only its table fills
    if (made.state == State::unreadable) made.text = answer(first_column).raw;
  }
  return made;
}

}  // namespace assay::intake
