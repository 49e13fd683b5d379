#include "engine/intake/cells.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/split.h"
#include "engine/intake/typed.h"

namespace assay::intake {
namespace {

using model::State;

std::string excerpt(std::string_view text) {
  if (text.size() <= 80) return "`" + text::printable(text) + "`";
  std::size_t end = 77;
  while (end > 60 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
  return "`" + text::printable(text.substr(0, end)) + "…`";
}

}  // namespace

void Cells::put_state(State state, std::string_view raw, int column, model::Cell& cell) {
  set_state(cell, state);
  if (state != State::unreadable) return;
  cell.raw = std::string(raw) + " — is no known answer";
  if (column >= 0) unreadable.push_back(column);
}

void Cells::not_understood(const model::Field& field, std::string_view text, int column,
                           const std::string& expected, bool rejected, model::Cell& cell) {
  set_state(cell, State::unreadable);
  cell.raw = std::string(text) + " — expected " + expected;
  if (column >= 0) unreadable.push_back(column);
  if (!rejected) return;
  std::string message = excerpt(text);
  if (column >= 0) {
    const Column& about = source_.columns[static_cast<std::size_t>(column)];
    message += " in column `" +
               text::printable(about.header.empty() ? about.name : trim(about.header)) + "`";
  }
  troubles.push_back(
      {column, message + " does not fit `" + field.name + "`, expected " + expected});
}

void Cells::read(const Reading& reading, const model::Field& field, model::Cell& cell) {
  if (reading.when && !answers_.holds(*reading.when)) return set_state(cell, State::unasked);
  switch (reading.from) {
    case Reading::From::constant:
      cell = reading.constant;
      return;
    case Reading::From::first: {
      std::optional<model::Cell> first;
      for (const Reading& one : reading.readings) {
        read(one, field, cell);
        if (cell.state == State::value) return;
        if (!first) first = cell;
      }
      if (first) cell = *first;
      return;
    }
    case Reading::From::text: {
      const Answers::Rendered made = answers_.render(reading.text);
      if (made.state == State::value) return read_text(reading, field, made.text, -1, cell);
      if (made.rejected && reading.unreadable != Unreadable::keep) {
        troubles.push_back({made.open_column, "a column of the template for `" + field.name +
                                                  "` cannot be understood"});
      }
      return put_state(made.state, made.text, made.open_column, cell);
    }
    case Reading::From::column:
      break;
  }
  const Answer& found = answers_.answer(reading.column);
  if (found.state == State::value) {
    if (found.list == nullptr) return read_text(reading, field, found.text, reading.column, cell);
    if (!field.list) {
      return not_understood(field, found.raw, reading.column,
                            "one value, but the table gives a list", true, cell);
    }
    model::List items;
    for (const std::string& item : found.list->items) add_item(reading, field, item, items);
    cell = model::Cell::of(std::move(items));
    return;
  }
  if (found.state == State::blank && reading.table >= 0 &&
      mapping_.tables[static_cast<std::size_t>(reading.table)].find_empty() != nullptr) {
    return read_text(reading, field, "", reading.column, cell);
  }
  put_state(found.state, found.raw, -1, cell);
}

void Cells::read_text(const Reading& reading, const model::Field& field, std::string_view text,
                      int column, model::Cell& cell) {
  if (field.list) return read_list(reading, field, text, column, cell);
  const Unreadable policy =
      reading.unreadable != Unreadable::inherit ? reading.unreadable : answers_.policy(column);
  if (reading.table >= 0) {
    const Answer found = answers_.translate(reading.table, text, policy);
    if (found.state == State::unreadable) {
      const Table& table = mapping_.tables[static_cast<std::size_t>(reading.table)];
      const std::vector<std::string> answers = table.answers();
      return not_understood(field, text, column,
                            "an answer of its table" + text::suggestion(text, answers),
                            found.rejected, cell);
    }
    if (found.state != State::value) return set_state(cell, found.state);
    if (found.list != nullptr) {
      return not_understood(field, text, column, "one value, but the table gives a list", true,
                            cell);
    }
    if (const auto expected = set_cell(field, reading, found.text, cell)) {
      not_understood(field, found.text, column, *expected, policy != Unreadable::keep, cell);
    }
    return;
  }
  if (const auto expected = set_cell(field, reading, text, cell)) {
    not_understood(field, text, column, *expected, policy != Unreadable::keep, cell);
  }
}

void Cells::add_item(const Reading& reading, const model::Field& field, std::string_view item,
                     model::List& into) {
  model::Cell one;
  if (const auto expected = set_cell(field, reading, item, one)) {
    troubles.push_back({reading.column, excerpt(item) + " does not fit `" + field.name +
                                            "`, expected " + *expected});
  } else if (const auto* text = std::get_if<std::string>(&one.value)) {
    if (std::find(into.begin(), into.end(), *text) == into.end()) into.push_back(*text);
  }
}

void Cells::read_list(const Reading& reading, const model::Field& field, std::string_view text,
                      int column, model::Cell& cell) {
  const Unreadable policy =
      reading.unreadable != Unreadable::inherit ? reading.unreadable : answers_.policy(column);
  const Table* table =
      reading.table >= 0 ? &mapping_.tables[static_cast<std::size_t>(reading.table)] : nullptr;
  model::List items;
  bool na = false, blank = false;
  for (const std::string& item : split_list(text, reading.split, table)) {
    Answer found{State::value, item, nullptr, item, false};
    if (table != nullptr) found = answers_.translate(reading.table, item, policy);
    if (found.state == State::unreadable) {
      return not_understood(field, text, column,
                            "a list of known answers, but `" + text::printable(item) + "` is none" +
                                (table != nullptr ? text::suggestion(item, table->answers()) : ""),
                            found.rejected, cell);
    }
    na = na || found.state == State::na;
    blank = blank || found.state == State::blank;
    if (found.state != State::value) continue;
    const std::size_t before = troubles.size();
    if (found.list == nullptr)
      add_item(reading, field, found.text, items);
    else
      for (const std::string& one : found.list->items) add_item(reading, field, one, items);
    if (troubles.size() > before && policy == Unreadable::keep) {
      const std::string why = troubles[before].message;
      troubles.resize(before);
      set_state(cell, State::unreadable);
      cell.raw = std::string(text) + " — " + why;
      if (column >= 0) unreadable.push_back(column);
      return;
    }
  }
  if (items.empty()) return set_state(cell, na ? State::na : State::blank);
  cell.state = State::value;
  cell.value = std::move(items);
}

std::vector<std::string> Cells::items(const Reading& reading, const model::Field& field) {
  model::Cell cell;
  read(reading, field, cell);
  const auto* list = std::get_if<model::List>(&cell.value);
  return list != nullptr ? *list : std::vector<std::string>{};
}

}  // namespace assay::intake
