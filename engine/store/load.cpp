#include "engine/store/load.h"

#include <algorithm>
#include <utility>

#include "engine/base/text.h"
#include "engine/store/load_state.h"

namespace assay::store {
namespace {

// Of two declarations for a day, what both say: the earlier end, and that nothing happened only if
// both do.
Status weaken(const model::Kind& kind, model::Fact& one, const model::Fact& other) {
  const auto cell = [&](auto& fact, std::string_view field) {
    const int index = kind.index_of(field);
    return index < 0 ? nullptr : &fact.cells[static_cast<std::size_t>(index)];
  };
  model::Cell* until = cell(one, statement::period_to);
  const model::Cell* until_too = cell(other, statement::period_to);
  if (until != nullptr && until_too->state == model::State::value) {
    const bool sooner = until->state != model::State::value ||
                        std::get<Period>(until_too->value) < std::get<Period>(until->value);
    if (sooner) *until = *until_too;
  }
  model::Cell* empty = cell(one, statement::empty_is_true);
  if (empty != nullptr && *empty != *cell(other, statement::empty_is_true))
    *empty = model::Cell::of(false);
  return Ok{};
}

}  // namespace

std::string text_of(const model::Fact& fact, const model::Kind& kind, std::string_view field) {
  const int index = kind.index_of(field);
  if (index < 0) return "";
  const auto* text = std::get_if<std::string>(&fact.cells[static_cast<std::size_t>(index)].value);
  return text == nullptr ? "" : *text;
}

std::string place_of(const model::Fact& fact) {
  if (fact.locator.empty()) return fact.source;
  return fact.source + ": " + fact.locator;
}

namespace {

Result<std::int64_t> next_load(const Database& database) {
  auto last = database.integer("SELECT coalesce(max(id), 0) FROM assay_load");
  if (!last) return last;
  return *last + 1;
}

}  // namespace

Result<bool> Load::State::find_repeated() {
  if (info.digest.empty()) return false;
  auto same = store->database.prepare(
      "SELECT id FROM assay_load WHERE digest = ? AND mapping_digest = ? AND org = ? AND options = "
      "? "
      "ORDER BY id LIMIT 1");
  if (!same) return std::move(same).error();
  same->bind(1, std::string_view(info.digest))
      .bind(2, std::string_view(info.mapping_digest))
      .bind(3, std::string_view(info.org))
      .bind(4, std::string_view(info.options));
  const auto found = same->step();
  if (!found) return found.error();
  if (*found) number = same->integer(0);
  return *found;
}

Status Load::State::prepare() {
  const Database& database = store->database;
  auto begun = database.begin();
  if (!begun) return std::move(begun).error();
  transaction.emplace(std::move(*begun));
  const auto same = find_repeated();
  if (!same) return same.error();
  if (*same) {
    repeated = true;
    transaction.reset();
    return Ok{};
  }
  const auto next = next_load(database);
  if (!next) return next.error();
  number = *next;
  auto all_orgs = Names::make(database, Names::Of::organisations);
  if (!all_orgs) return std::move(all_orgs).error();
  orgs.emplace(std::move(*all_orgs));
  auto all_sources = Names::make(database, Names::Of::sources);
  if (!all_sources) return std::move(all_sources).error();
  sources.emplace(std::move(*all_sources));
  auto all_subjects = Subjects::make(database);
  if (!all_subjects) return std::move(all_subjects).error();
  subjects.emplace(std::move(*all_subjects));
  return Ok{};
}

Status Load::State::check(const model::Fact& fact) const {
  const Layout* layout = store->find(fact.kind);
  if (layout == nullptr) {
    return Error{
        Code::source,
        "unknown kind `" + fact.kind + "`" + text::suggestion(fact.kind, store->schema.names()),
        place_of(fact)};
  }
  if (fact.org.empty()) {
    return Error{Code::source, "`" + fact.kind + "` `" + fact.key + "` belongs to no organisation",
                 place_of(fact)};
  }
  if (fact.key.empty()) {
    return Error{Code::source, "a `" + fact.kind + "` has no key", place_of(fact)};
  }
  if (fact.cells.size() != layout->kind->fields.size()) {
    return Error{
        Code::internal,
        "the cells of `" + fact.kind + "` `" + fact.key + "` are not aligned to its fields",
        place_of(fact)};
  }
  return Ok{};
}

std::optional<std::int64_t> Load::State::rank_of(const std::string& source) const {
  const auto found = info.ranks.find(source);
  if (found == info.ranks.end() || found->second == 0) return std::nullopt;
  return found->second;
}

Result<RowWriter*> Load::State::writer(const Layout& layout) {
  const auto known = writers.find(&layout);
  if (known != writers.end()) return &known->second;
  auto made = RowWriter::make(store->database, layout);
  if (!made) return std::move(made).error();
  return &writers.emplace(&layout, std::move(*made)).first->second;
}

void Load::State::note_references(const Layout& layout, const model::Fact& fact, std::int64_t org) {
  for (std::size_t i = 0; i < fact.cells.size(); ++i) {
    const model::Field& field = layout.kind->fields[i];
    if (!field.must_resolve || fact.cells[i].state != model::State::value) continue;
    const auto note = [&](const std::string& key) {
      references.push_back({org, fact.kind + "." + field.name, field.target, key, place_of(fact)});
    };
    if (const auto* key = std::get_if<std::string>(&fact.cells[i].value)) note(*key);
    if (const auto* keys = std::get_if<model::List>(&fact.cells[i].value)) {
      for (const std::string& key : *keys) note(key);
    }
  }
}

Status Load::State::append(const model::Fact& fact) {
  if (auto fine = check(fact); !fine) return fine;
  if (fact.kind == statement::kind) {
    const bool twice = std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return claim.fact.org == fact.org && claim.fact.key == fact.key &&
             claim.fact.observed_at == fact.observed_at && claim.fact.source == fact.source;
    });
    if (twice) {
      return Error{
          Code::source,
          "`" + fact.kind + "` `" + fact.key + "` is stated twice for " + to_text(fact.observed_at),
          place_of(fact)};
    }
    claims.push_back({fact});
    return Ok{};
  }
  return insert(*store->find(fact.kind), fact);
}

Status Load::State::insert(const Layout& layout, const model::Fact& fact) {
  const auto org = orgs->id(fact.org);
  if (!org) return org.error();
  const auto source = sources->id(fact.source);
  if (!source) return source.error();
  const auto subject = subjects->state(*org, layout.id, fact.key, fact.observed_at, *source);
  if (!subject) return subject.error();
  if (subject->says == Subjects::Says::repeated) {
    return Error{Code::source,
                 "`" + fact.kind + "` `" + fact.key + "` is stated twice for " +
                     to_text(fact.observed_at) + " by the same source",
                 place_of(fact)};
  }
  const auto rank = rank_of(fact.source);
  if (subject->says == Subjects::Says::of_another_source || (subject->was_known && rank)) {
    candidates.push_back({&layout, *org, subject->id, fact.org, fact.key, fact.observed_at.days});
  }
  const auto into = writer(layout);
  if (!into) return into.error();
  auto done = (*into)->write({subject->id, number, Form::stated, *source, rank}, fact);
  if (!done) return done;
  note_references(layout, fact, *org);
  ++summary.facts;
  ++summary.facts_by_kind[fact.kind];
  return Ok{};
}

Load::Load(std::unique_ptr<State> state) : state_(std::move(state)) {}
Load::~Load() = default;
Load::Load(Load&&) noexcept = default;
Load& Load::operator=(Load&&) noexcept = default;

Result<Load> Load::begin(StoreState& store, LoadInfo info) {
  auto state = std::make_unique<State>();
  state->store = &store;
  state->info = std::move(info);
  if (auto done = state->prepare(); !done) return std::move(done).error();
  return Load(std::move(state));
}

bool Load::is_repeated() const { return state_->repeated; }

Status Load::append(const model::Fact& fact) {
  if (state_->repeated) return Ok{};
  if (state_->failed) return *state_->failed;
  auto done = state_->append(fact);
  if (!done && done.error().code != Code::source) state_->failed = done.error();
  return done;
}

void Load::reject(const std::string& org, const std::string& kind) {
  ++state_->rejects[{org, kind}];
}

Status Load::declare_complete(const std::string& org, const std::string& kind, Date as_of,
                              std::optional<Date> period_to, const std::string& declared_by,
                              const std::string& method, bool empty_is_true) {
  if (state_->repeated) return Ok{};
  const model::Schema& schema = state_->store->schema;
  const model::Kind* of = schema.find(statement::kind);
  if (of == nullptr) {
    return Error{Code::usage,
                 "the schema has no kind `" + std::string(statement::kind) +
                     "`, so nothing can be declared complete",
                 ""};
  }
  if (schema.find(kind) == nullptr) {
    return Error{Code::usage,
                 "unknown kind `" + kind + "`" + text::suggestion(kind, schema.names()), ""};
  }
  model::Fact fact{.org = org,
                   .kind = of->name,
                   .key = kind,
                   .observed_at = as_of,
                   .source = state_->info.source,
                   .locator = "declared at load"};
  fact.cells.resize(of->fields.size());
  const auto say = [&](std::string_view field, model::Value value) {
    const int index = of->index_of(field);
    if (index >= 0) fact.cells[static_cast<std::size_t>(index)] = model::Cell::of(std::move(value));
  };
  say(statement::of_kind, kind);
  say(statement::as_of, Period::of(as_of));
  say(statement::empty_is_true, empty_is_true);
  if (period_to) say(statement::period_to, Period::of(*period_to));
  if (!declared_by.empty()) say(statement::declared_by, declared_by);
  if (!method.empty()) say(statement::method, method);
  for (Claim& earlier : state_->claims) {
    if (earlier.is_declared && earlier.fact.org == org && earlier.fact.key == kind &&
        earlier.fact.observed_at == as_of) {
      return weaken(*of, earlier.fact, fact);
    }
  }
  if (auto done = append(fact); !done) return done;
  state_->claims.back().is_declared = true;
  return Ok{};
}

Result<LoadSummary> Load::commit() {
  State& state = *state_;
  if (state.repeated) {
    return LoadSummary{.load = state.number, .repeated = true};
  }
  if (state.failed) return *state.failed;
  state.summary.load = state.number;
  Status done = state.settle();
  if (done) done = state.transaction->commit();
  state.writers.clear();
  state.transaction.reset();
  if (!done) return std::move(done).error();
  state.store->database.checkpoint();
  return std::move(state.summary);
}

}  // namespace assay::store
