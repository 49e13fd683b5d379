#include "engine/store/row.h"

#include <algorithm>

#include "engine/json/read.h"
#include "engine/json/write.h"

namespace assay::store {
namespace {

// Without the id, which counts from 0 as a column, a column's place is its parameter's number.
std::string insert_text(const Layout& layout) {
  std::string columns = layout.select_columns.substr(4);  // without "id, "
  std::string marks;
  const auto count = std::count(columns.begin(), columns.end(), ',') + 1;
  for (std::ptrdiff_t i = 0; i < count; ++i) marks += i == 0 ? "?" : ", ?";
  return "INSERT INTO " + layout.table + " (" + columns + ") VALUES (" + marks + ")";
}

}  // namespace

std::string to_json(const model::List& items) {
  model::List sorted = items;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  json::Writer writer;
  writer.open_array();
  for (const std::string& item : sorted) writer.text(item);
  writer.close_array();
  return writer.take();
}

Result<model::List> parse_list(std::string_view json) {
  model::List items;
  // The common case needs no parser: texts without an escape.
  if (json.find('\\') == std::string_view::npos) {
    for (std::size_t at = json.find('"'); at != std::string_view::npos;
         at = json.find('"', at + 1)) {
      const std::size_t end = json.find('"', at + 1);
      if (end == std::string_view::npos) break;
      items.emplace_back(json.substr(at + 1, end - at - 1));
      at = end;
    }
    return items;
  }
  auto document = json::parse(json, "a list in the store", Code::database);
  if (!document) return std::move(document).error();
  if (document->array() == nullptr) {
    return Error{Code::database, "a list in the store is damaged", ""};
  }
  for (const json::Value& item : *document->array()) {
    if (item.string() != nullptr) items.push_back(*item.string());
  }
  return items;
}

bool is_whole_number(std::int64_t number) {
  return number <= INT64_MAX / Decimal::scale && number >= INT64_MIN / Decimal::scale;
}

Result<model::Value> read_value(const Statement& row, const Layout& layout, std::size_t field) {
  const int column = layout.column[field];
  const auto damaged = [&] {
    return Error{Code::database,
                 "the store holds no readable value for `" + layout.kind->name + "." +
                     layout.kind->fields[field].name + "`",
                 ""};
  };
  switch (layout.storage[field]) {
    case Storage::text:
      return model::Value(std::string(row.text(column)));
    case Storage::integer:
      if (!is_whole_number(row.integer(column))) return damaged();
      return model::Value(Decimal::of(row.integer(column)));
    case Storage::decimal:
      return model::Value(Decimal{row.integer(column)});
    case Storage::boolean:
      return model::Value(row.integer(column) != 0);
    case Storage::date:
      return model::Value(Period{{static_cast<std::int32_t>(row.integer(column))},
                                 {static_cast<std::int32_t>(row.integer(column + 1))}});
    case Storage::duration: {
      const auto duration = parse_duration(row.text(column));
      if (!duration) return damaged();
      return model::Value(*duration);
    }
    case Storage::list: {
      auto items = parse_list(row.text(column));
      if (!items) return std::move(items).error();
      return model::Value(std::move(*items));
    }
  }
  return damaged();
}

Result<RowWriter> RowWriter::make(const Database& database, const Layout& layout) {
  auto insert = database.prepare(insert_text(layout));
  if (!insert) return std::move(insert).error();
  auto unreadable = database.prepare(
      "INSERT INTO assay_unreadable (kind, fact, field, subject, observed_at, load, text) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  if (!unreadable) return std::move(unreadable).error();
  return RowWriter(database, layout, std::move(*insert), std::move(*unreadable));
}

RowWriter::RowWriter(const Database& database, const Layout& layout, Statement insert,
                     Statement unreadable)
    : database_(&database),
      layout_(&layout),
      insert_(std::move(insert)),
      unreadable_(std::move(unreadable)),
      states_(layout.stored_fields, '-'),
      scratch_(layout.kind->fields.size()) {}

Error RowWriter::mismatch(std::size_t field) const {
  return {Code::internal,
          "`" + layout_->kind->name + "." + layout_->kind->fields[field].name +
              "` holds a value that is not of its type",
          ""};
}

Status RowWriter::bind_cell(std::size_t field, const model::Cell& cell) {
  const int at = layout_->column[field];
  const Storage storage = layout_->storage[field];
  if (cell.state != model::State::value) {
    insert_.bind_null(at);
    if (storage == Storage::date) insert_.bind_null(at + 1);
    return Ok{};
  }
  const model::Value& value = cell.value;
  switch (storage) {
    case Storage::text: {
      const auto* text = std::get_if<std::string>(&value);
      if (text == nullptr) return mismatch(field);
      insert_.bind(at, std::string_view(*text));
      return Ok{};
    }
    case Storage::integer:
    case Storage::decimal: {
      const auto* number = std::get_if<Decimal>(&value);
      if (number == nullptr) return mismatch(field);
      const bool whole = storage == Storage::integer;
      if (whole && number->millionths % Decimal::scale != 0) return mismatch(field);
      insert_.bind(at, whole ? number->millionths / Decimal::scale : number->millionths);
      return Ok{};
    }
    case Storage::boolean: {
      const auto* flag = std::get_if<bool>(&value);
      if (flag == nullptr) return mismatch(field);
      insert_.bind(at, std::int64_t{*flag ? 1 : 0});
      return Ok{};
    }
    case Storage::date: {
      const auto* period = std::get_if<Period>(&value);
      if (period == nullptr) return mismatch(field);
      insert_.bind(at, std::int64_t{period->first.days});
      insert_.bind(at + 1, std::int64_t{period->last.days});
      return Ok{};
    }
    case Storage::duration: {
      const auto* duration = std::get_if<Duration>(&value);
      if (duration == nullptr) return mismatch(field);
      scratch_[field] = to_text(*duration);
      break;
    }
    case Storage::list: {
      const auto* items = std::get_if<model::List>(&value);
      if (items == nullptr) return mismatch(field);
      scratch_[field] = to_json(*items);
      break;
    }
  }
  insert_.bind(at, std::string_view(scratch_[field]));
  return Ok{};
}

Status RowWriter::write(const RowHead& head, const model::Fact& fact) {
  bool unreadable = false;
  for (std::size_t i = 0; i < fact.cells.size(); ++i) {
    if (auto bound = bind_cell(i, fact.cells[i]); !bound) return bound;
    const auto position = static_cast<std::size_t>(layout_->position[i]);
    states_[position] = letter_of(fact.cells[i].state);
    unreadable = unreadable || fact.cells[i].state == model::State::unreadable;
  }
  const auto day = [&](int at, const std::optional<Date>& date) {
    if (date) {
      insert_.bind(at, std::int64_t{date->days});
    } else {
      insert_.bind_null(at);
    }
  };
  insert_.bind(lead_subject, head.subject)
      .bind(lead_observed_at, std::int64_t{fact.observed_at.days})
      .bind(lead_load, head.load)
      .bind(lead_form, static_cast<std::int64_t>(head.form))
      .bind(lead_source, head.source)
      .bind(lead_rank, head.rank)
      .bind(lead_locator, std::string_view(fact.locator))
      .bind(lead_unstable, std::int64_t{fact.unstable_key ? 1 : 0})
      .bind(lead_basis, static_cast<std::int64_t>(fact.basis))
      .bind(lead_states, std::string_view(states_));
  day(lead_valid_from, fact.valid_from);
  day(lead_valid_to, fact.valid_to);
  if (fact.evidence.empty()) {
    insert_.bind_null(lead_evidence);
  } else {
    evidence_ = to_json(fact.evidence);
    insert_.bind(lead_evidence, std::string_view(evidence_));
  }
  if (auto done = insert_.run(); !done) return done;
  return unreadable ? write_unreadable(head, fact) : Status(Ok{});
}

Status RowWriter::write_unreadable(const RowHead& head, const model::Fact& fact) {
  const std::int64_t row = database_->last_row();
  for (std::size_t i = 0; i < fact.cells.size(); ++i) {
    if (fact.cells[i].state != model::State::unreadable) continue;
    auto done = unreadable_.bind(1, layout_->id)
                    .bind(2, row)
                    .bind(3, std::int64_t{layout_->position[i]})
                    .bind(4, head.subject)
                    .bind(5, std::int64_t{fact.observed_at.days})
                    .bind(6, head.load)
                    .bind(7, std::string_view(fact.cells[i].raw))
                    .run();
    if (!done) return done;
  }
  return Ok{};
}

Status RowWriter::write_end(const RowHead& head, Date day) {
  model::Fact gone;
  gone.observed_at = day;
  gone.cells.resize(layout_->kind->fields.size());
  RowHead ended = head;
  ended.form = Form::ended;
  return write(ended, gone);
}

}  // namespace assay::store
