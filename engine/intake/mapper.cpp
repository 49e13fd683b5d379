#include "engine/intake/mapper.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::intake {
namespace {

using model::State;

const model::Field& date_field() {
  static const model::Field field{.name = "observed_at", .type = model::Type::date};
  return field;
}

const model::Field& basis_field() {
  static const model::Field field{.name = "basis",
                                  .type = model::Type::enumeration,
                                  .values = {"claim", "record", "test", "independent"}};
  return field;
}

const model::Field& item_field() {
  static const model::Field field{.name = "item", .list = true};
  return field;
}

constexpr std::size_t longest_key = 1000;

// What the sample of an unreadable cell shows: the text found, without the reason behind it.
std::string_view found_text(const model::Cell& cell) {
  return std::string_view(cell.raw).substr(0, cell.raw.rfind(" — "));
}

}  // namespace

Mapper::Mapper(const Mapping& mapping, const SourceMap& source, std::string shown, Load& load)
    : mapping_(mapping),
      source_(source),
      shown_(std::move(shown)),
      load_(load),
      answers_(mapping, source, shown_),
      cells_(mapping, source, answers_),
      pools_(source.facts.size()),
      column_states_(source.columns.size()),
      column_samples_(source.columns.size()),
      failed_(source.columns.size()) {
  for (const FactMap& rule : source.facts) {
    field_states_.emplace_back(rule.fields.size());
    field_samples_.emplace_back(rule.fields.size());
  }
}

bool Mapper::set_day(const Reading& reading, std::string_view what, Day fallback,
                     std::optional<Date>& day) {
  std::optional<Period> found;
  if (reading.file_date) {
    const auto slash = shown_.find_last_of('/');
    found = reading.file_date->match(shown_.substr(slash == std::string::npos ? 0 : slash + 1), 1);
    if (!found) {
      reason(-1, "the file's name does not fit `" + reading.file_date->text() + "`, which says `" +
                     std::string(what) + "`");
      return false;
    }
  } else {
    const std::size_t before = cells_.troubles.size();
    cells_.read(reading, date_field(), scratch_);
    if (cells_.troubles.size() > before) return false;
    if (scratch_.state != State::value) {
      day.reset();
      return true;
    }
    found = std::get<Period>(scratch_.value);
  }
  const Day wanted = reading.day == Day::exact ? fallback : reading.day;
  if (wanted == Day::exact && found->first != found->last) {
    reason(reading.column,
           "`" + std::string(what) + "` must be known to the day, but is " + to_text(*found));
    return false;
  }
  day = wanted == Day::last ? found->last : found->first;
  return true;
}

void Mapper::set_basis(const FactMap& rule, model::Fact& fact) {
  fact.basis = rule.constant_basis;
  if (!rule.basis) return;
  cells_.read(*rule.basis, basis_field(), scratch_);
  if (scratch_.state != State::value) return;
  fact.basis =
      model::parse_basis(std::get<std::string>(scratch_.value)).value_or(model::Basis::claim);
}

void Mapper::make_facts(std::size_t index, const Record& record) {
  const FactMap& rule = source_.facts[index];
  if (!rule.each) {
    if (!rule.when || answers_.holds(*rule.when)) make_fact(index, record);
    return;
  }
  for (const std::string& item : cells_.items(*rule.each, item_field())) {
    answers_.set_item(item);
    if (!rule.when || answers_.holds(*rule.when)) make_fact(index, record);
  }
}

void Mapper::make_fact(std::size_t index, const Record& record) {
  const FactMap& rule = source_.facts[index];
  Pool& pool = pools_[index];
  if (pool.used == pool.facts.size()) {
    pool.facts.emplace_back();
    pool.facts.back().kind = rule.kind.name;
    pool.facts.back().source = shown_;
    pool.facts.back().unstable_key = rule.key.numbered;
    pool.facts.back().cells.resize(rule.kind.fields.size());
  }
  model::Fact& fact = pool.facts[pool.used++];
  fact.locator = record.locator;

  fact.org = load_.options().org;
  if (rule.org) {
    const auto org = answers_.render(*rule.org);
    if (org.open_column >= 0 || trim(org.text).empty())
      reason(org.open_column, "the organisation of this " + rule.kind.name + " is empty");
    fact.org = trim(org.text);
  } else if (fact.org.empty()) {
    reason(-1, "neither the mapping nor the command names the organisation");
  }
  answers_.set_org(fact.org);
  const auto key = answers_.render(rule.key);
  fact.key = trim(key.text);
  if (key.open_column >= 0 || fact.key.empty())
    reason(key.open_column, "the key of this " + rule.kind.name + " is empty");
  if (fact.key.size() > longest_key)
    reason(-1, "the key of this " + rule.kind.name + " is longer than " +
                   std::to_string(longest_key) + " bytes");

  std::optional<Date> observed;
  if (rule.observed_at && set_day(*rule.observed_at, "observed_at", Day::exact, observed)) {
    if (!observed) reason(rule.observed_at->column, "`observed_at` is empty");
    fact.observed_at = observed.value_or(Date{});
  }
  if (rule.valid_from) set_day(*rule.valid_from, "valid_from", Day::first, fact.valid_from);
  if (rule.valid_to) set_day(*rule.valid_to, "valid_to", Day::last, fact.valid_to);
  set_basis(rule, fact);
  fact.evidence.clear();
  for (const Template& text : rule.evidence) {
    const auto made = answers_.render(text);
    if (made.state == State::value && made.open_column < 0)
      fact.evidence.emplace_back(trim(made.text));
  }
  for (std::size_t i = 0; i < rule.fields.size(); ++i) {
    const auto& [field, reading] = rule.fields[i];
    model::Cell& cell = fact.cells[field];
    const std::size_t earlier = cells_.troubles.size();
    cells_.read(reading, rule.kind.fields[field], cell);
    const bool refused = cells_.troubles.size() > earlier;
    const State state = refused ? State::unreadable : cell.state;
    ++field_states_[index][i][static_cast<std::size_t>(state)];
    if (state == State::unreadable && !cell.raw.empty())
      field_samples_[index][i].add(found_text(cell));
  }
}

void Mapper::count() {
  std::fill(failed_.begin(), failed_.end(), false);
  for (int column : cells_.unreadable) failed_[static_cast<std::size_t>(column)] = true;
  for (std::size_t i = 0; i < source_.columns.size(); ++i) {
    const Column& column = source_.columns[i];
    if (column.item || !column.ignore.empty()) continue;
    const Answer& answer = answers_.answer(static_cast<int>(i));
    const State state = failed_[i] ? State::unreadable : answer.state;
    ++column_states_[i][static_cast<std::size_t>(state)];
    if (state == State::unreadable) column_samples_[i].add(answer.raw);
    if (answer.rejected) {
      const Table* table =
          column.table >= 0 ? &mapping_.tables[static_cast<std::size_t>(column.table)] : nullptr;
      const bool longer = answer.raw.size() > 80;
      reason(static_cast<int>(i),
             "`" + text::printable(answer.raw.substr(0, 80)) + (longer ? "…" : "") +
                 "` in column `" +
                 text::printable(column.header.empty() ? column.name : trim(column.header)) +
                 "` is no known answer" +
                 (table != nullptr ? text::suggestion(answer.raw, table->answers()) : ""));
    }
  }
}

Result<std::vector<Error>> Mapper::take(const Record& record, const Place& place) {
  answers_.begin(record.cells, record.number);
  cells_.troubles.clear();
  cells_.unreadable.clear();
  for (Pool& pool : pools_) pool.used = 0;
  for (std::size_t i = 0; i < source_.facts.size(); ++i) make_facts(i, record);
  made_.clear();  // only now do the pools no longer grow, so that pointers into them hold
  for (std::size_t i = 0; i < pools_.size(); ++i) {
    for (std::size_t k = 0; k < pools_[i].used; ++k)
      made_.push_back({&pools_[i].facts[k], source_.facts[i].once});
  }
  count();
  if (!cells_.troubles.empty()) {
    std::vector<Error> reasons;
    for (const Cells::Trouble& trouble : cells_.troubles) {
      Error error{Code::source, trouble.message, place(trouble.column)};
      const bool told = std::any_of(reasons.begin(), reasons.end(), [&](const Error& known) {
        return known.message == error.message && known.where == error.where;
      });
      if (!told) reasons.push_back(std::move(error));
    }
    return reasons;
  }
  return load_.accept(made_, record.number, place);
}

std::vector<std::pair<std::string, std::string>> Mapper::could_give() {
  std::vector<std::pair<std::string, std::string>> made;
  for (const FactMap& rule : source_.facts) {
    std::string org = load_.options().org;
    if (rule.org) {
      const auto rendered = answers_.render(*rule.org);
      org = rendered.open_column < 0 ? std::string(trim(rendered.text)) : "";
    }
    made.emplace_back(org.empty() ? "*" : org, rule.kind.name);
  }
  return made;
}

void Mapper::account(FileSummary& into) const {
  for (std::size_t i = 0; i < source_.columns.size(); ++i) {
    const Column& column = source_.columns[i];
    for (ColumnUse& use : into.columns) {
      if (use.name != column.name) continue;
      use.states = column_states_[i];
      use.unreadable = column_samples_[i];
    }
  }
  for (std::size_t i = 0; i < source_.facts.size(); ++i) {
    const FactMap& rule = source_.facts[i];
    for (std::size_t k = 0; k < rule.fields.size(); ++k) {
      into.fields.push_back({rule.kind.name, rule.kind.fields[rule.fields[k].first].name,
                             field_states_[i][k], field_samples_[i][k]});
    }
  }
}

}  // namespace assay::intake
