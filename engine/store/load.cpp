#include "engine/store/load.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/base/text.h"
#include "engine/store/fold.h"
#include "engine/store/names.h"
#include "engine/store/row.h"
#include "engine/store/store_state.h"
#include "engine/store/subjects.h"

namespace assay::store {
namespace {

// Somebody's word that a register is complete, held back until it is known whether records were
// rejected.
struct Claim {
  model::Fact fact;
  bool is_declared = false;  // for the whole load by the caller, not by a fact of the source
};

// A key and day about which several sources may have spoken.
struct Candidate {
  const Layout* layout;
  std::int64_t org;
  std::int64_t subject;
  std::string org_name, key;
  std::int32_t day;

  auto order() const { return std::tie(org_name, layout->kind->name, key, day); }
};

// A reference that the schema says must resolve.
struct Reference {
  std::int64_t org;
  std::string from, to, key, where;
};

std::string text_of(const model::Fact& fact, const model::Kind& kind, std::string_view field) {
  const int index = kind.index_of(field);
  if (index < 0) return "";
  const auto* text = std::get_if<std::string>(&fact.cells[static_cast<std::size_t>(index)].value);
  return text == nullptr ? "" : *text;
}

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

std::string place_of(const model::Fact& fact) {
  if (fact.locator.empty()) return fact.source;
  return fact.source + ": " + fact.locator;
}

}  // namespace

struct Load::State {
  StoreState* store = nullptr;
  LoadInfo info;
  std::int64_t number = 0;
  bool repeated = false;
  // Set once the store itself failed: the transaction may be gone, and nothing may follow.
  std::optional<Error> failed;

  // Absent in a repeated load. The transaction comes first: it must outlive the statements' use,
  // and is rolled back last.
  std::optional<Transaction> transaction;
  std::optional<Names> orgs, sources;
  std::optional<Subjects> subjects;
  std::map<const Layout*, RowWriter> writers;

  std::vector<Claim> claims;
  std::vector<Candidate> candidates;
  std::vector<Reference> references;
  std::map<std::pair<std::string, std::string>, std::int64_t> rejects;  // by (organisation, kind)
  LoadSummary summary;

  Status prepare();
  Result<bool> find_repeated();
  Status append(const model::Fact& fact);
  Status check(const model::Fact& fact) const;
  Status insert(const Layout& layout, const model::Fact& fact);
  Result<RowWriter*> writer(const Layout& layout);
  [[nodiscard]] std::optional<std::int64_t> rank_of(const std::string& source) const;
  void note_references(const Layout& layout, const model::Fact& fact, std::int64_t org);

  [[nodiscard]] std::int64_t rejects_of(const std::string& org, const std::string& kind) const;
  Status record_load();
  Status settle_claims();
  Status make_indexes();
  Status end_missing(const Claim& claim);
  Status fold_candidates();
  Status fold_one(const Candidate& candidate);
  Result<std::vector<RankedFact>> standing(const Candidate& candidate);
  Status check_references();
};

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
  const auto& ranked = info.ranked_sources;
  const auto found = std::find(ranked.begin(), ranked.end(), source);
  if (found == ranked.end()) return std::nullopt;
  return found - ranked.begin();
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

std::int64_t Load::State::rejects_of(const std::string& org, const std::string& kind) const {
  std::int64_t count = 0;
  for (const auto& [of, many] : rejects) {
    const bool same_org = of.first == "*" || of.first.empty() || of.first == org;
    const bool same_kind = of.second.empty() || of.second == kind;
    if (same_org && same_kind) count += many;
  }
  return count;
}

// Claims that rejects void are recorded as such and never become facts.
Status Load::State::settle_claims() {
  auto record = store->database.prepare(
      "INSERT OR IGNORE INTO assay_voided_claim (load, org, kind, rejects) VALUES (?, ?, ?, ?)");
  if (!record) return std::move(record).error();
  std::vector<Claim> kept;
  for (Claim& claim : claims) {
    const Layout& layout = *store->find(statement::kind);
    const std::string of = text_of(claim.fact, *layout.kind, statement::of_kind);
    const std::int64_t count = rejects_of(claim.fact.org, of);
    if (count > 0) {
      auto done = record->bind(1, number)
                      .bind(2, std::string_view(claim.fact.org))
                      .bind(3, std::string_view(of))
                      .bind(4, count)
                      .run();
      if (!done) return done;
      summary.voided.push_back({claim.fact.org, of, count});
      continue;
    }
    if (auto done = insert(layout, claim.fact); !done) return done;
    kept.push_back(std::move(claim));
  }
  claims = std::move(kept);
  return Ok{};
}

Status Load::State::make_indexes() {
  if (auto done = subjects->finish(); !done) return done;
  for (const auto& [layout, unused] : writers) {
    if (auto done = make_index(store->database, *layout); !done) return done;
  }
  return Ok{};
}

// Ends every key that was there on the claim's day and that this load does not carry.
Status Load::State::end_missing(const Claim& claim) {
  const model::Kind& kind = *store->schema.find(statement::kind);
  const Layout* layout = store->find(text_of(claim.fact, kind, statement::of_kind));
  if (layout == nullptr || layout->id == 0) return Ok{};
  const int scope = kind.index_of(statement::scope);
  if (scope >= 0) {
    const model::State state = claim.fact.cells[static_cast<std::size_t>(scope)].state;
    if (state == model::State::value || state == model::State::unreadable) return Ok{};
  }
  const auto org = orgs->id(claim.fact.org);
  if (!org) return org.error();
  // A statement that comes alone speaks of facts loaded before it; only a load that carries the
  // register can show what is missing from it.
  if (!claim.is_declared && !subjects->carries(*org, layout->id)) return Ok{};
  Date day = claim.fact.observed_at;
  if (const int as_of = kind.index_of(statement::as_of); as_of >= 0) {
    const auto& value = claim.fact.cells[static_cast<std::size_t>(as_of)].value;
    if (const auto* period = std::get_if<Period>(&value)) day = period->last;
  }
  auto present = store->database.prepare(
      "SELECT s.id, s.key FROM assay_subject s WHERE s.org = ? AND s.kind = ? AND (SELECT f.form "
      "FROM " +
      layout->table +
      " f WHERE f.subject = s.id AND f.observed_at <= ? AND f.load < ? AND NOT EXISTS (SELECT 1 "
      "FROM "
      "assay_retraction r WHERE r.subject = f.subject AND r.observed_at = f.observed_at AND r.load "
      "> "
      "f.load) ORDER BY f.observed_at DESC, f.load DESC, f.id DESC LIMIT 1) <> 2");
  if (!present) return std::move(present).error();
  present->bind(1, *org).bind(2, layout->id).bind(3, std::int64_t{day.days}).bind(4, number);
  std::vector<std::int64_t> missing;
  for (;;) {
    const auto more = present->step();
    if (!more) return more.error();
    if (!*more) break;
    if (!subjects->carries(*org, layout->id, std::string(present->text(1)))) {
      missing.push_back(present->integer(0));
    }
  }
  const auto source = sources->id(claim.fact.source);
  if (!source) return source.error();
  const auto into = writer(*layout);
  if (!into) return into.error();
  for (const std::int64_t subject : missing) {
    if (auto done = (*into)->write_end({subject, number, Form::ended, *source, {}}, day); !done)
      return done;
    ++summary.ended_by_kind[layout->kind->name];
  }
  return Ok{};
}

// What each source says last about the candidate's key and day, as far as it still counts: a load
// with a source that is not ranked replaces all earlier loads; a ranked one replaces itself and
// those without rank.
Result<std::vector<RankedFact>> Load::State::standing(const Candidate& candidate) {
  const Layout& layout = *candidate.layout;
  auto unreadable = store->database.prepare(
      "SELECT text FROM assay_unreadable WHERE kind = ? AND fact = ? AND field = ?");
  if (!unreadable) return std::move(unreadable).error();
  auto name = store->database.prepare("SELECT name FROM assay_source WHERE id = ?");
  if (!name) return std::move(name).error();
  auto rows = store->database.prepare(
      "SELECT " + layout.select_columns + " FROM " + layout.table +
      " f WHERE subject = ? AND observed_at = ? AND form = 0 AND NOT EXISTS (SELECT 1 FROM "
      "assay_retraction r WHERE r.subject = f.subject AND r.observed_at = f.observed_at AND r.load "
      "> "
      "f.load) AND NOT EXISTS (SELECT 1 FROM " +
      layout.table +
      " e WHERE e.subject = f.subject AND e.observed_at = f.observed_at AND e.form = 2 AND e.load "
      "> f.load) ORDER BY load, id");
  if (!rows) return std::move(rows).error();
  rows->bind(1, candidate.subject).bind(2, std::int64_t{candidate.day});

  struct Spoken {
    std::int64_t load;
    RankedFact what;
  };
  std::vector<Spoken> counted;
  for (;;) {
    const auto more = rows->step();
    if (!more) return more.error();
    if (!*more) break;
    const std::int64_t id = rows->integer(lead_id);
    const auto raw = [&](int position) {
      unreadable->bind(1, layout.id).bind(2, id).bind(3, std::int64_t{position});
      const auto found = unreadable->step();
      std::string text(found.has_value() && *found ? unreadable->text(0) : std::string_view{});
      static_cast<void>(unreadable->run().has_value());
      return text;
    };
    auto fact = read_row(*rows, layout, raw);
    if (!fact) return std::move(fact).error();
    fact->org = candidate.org_name;
    fact->key = candidate.key;
    const auto named = name->bind(1, rows->integer(lead_source)).step();
    if (!named) return named.error();
    fact->source = name->text(0);
    static_cast<void>(name->run().has_value());
    std::optional<std::int64_t> rank;
    if (!rows->is_null(lead_rank)) rank = rows->integer(lead_rank);
    const std::int64_t load = rows->integer(lead_load);
    std::erase_if(counted, [&](const Spoken& earlier) {
      if (earlier.load == load) return false;
      return !rank || !earlier.what.rank || earlier.what.fact.source == fact->source;
    });
    counted.push_back({load, {std::move(*fact), rank}});
  }
  std::vector<RankedFact> made;
  for (Spoken& spoken : counted) made.push_back(std::move(spoken.what));
  return made;
}

Status Load::State::fold_one(const Candidate& candidate) {
  auto statements = standing(candidate);
  if (!statements) return std::move(statements).error();
  if (statements->size() < 2) return Ok{};
  const model::Kind& kind = *candidate.layout->kind;
  const Folded folded = fold(kind, std::move(*statements));
  const auto source = sources->id(folded.fact.source);
  if (!source) return source.error();
  const auto into = writer(*candidate.layout);
  if (!into) return into.error();
  auto done = (*into)->write({candidate.subject, number, Form::folded, *source, {}}, folded.fact);
  if (!done) return done;
  ++summary.folded;
  for (const std::size_t field : folded.conflicts) {
    summary.conflicts.push_back({candidate.org_name, kind.name, candidate.key,
                                 kind.fields[field].name, folded.fact.observed_at,
                                 folded.fact.cells[field].raw});
  }
  return Ok{};
}

Status Load::State::fold_candidates() {
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.order() < b.order(); });
  candidates.erase(std::unique(candidates.begin(), candidates.end(),
                               [](const Candidate& a, const Candidate& b) {
                                 return a.subject == b.subject && a.day == b.day;
                               }),
                   candidates.end());
  for (const Candidate& candidate : candidates) {
    if (auto done = fold_one(candidate); !done) return done;
  }
  return Ok{};
}

Status Load::State::check_references() {
  for (const Reference& reference : references) {
    const Layout* target = store->find(reference.to);
    if (target != nullptr) {
      const auto found = subjects->find(reference.org, target->id, reference.key);
      if (!found) return found.error();
      if (*found != 0) continue;
    }
    return Error{Code::source,
                 "`" + reference.from + "` names `" + reference.key + "`, and there is no `" +
                     reference.to + "` with that key",
                 reference.where};
  }
  return Ok{};
}

Status Load::State::record_load() {
  std::int64_t rejected = 0;
  for (const auto& [kind, count] : rejects) rejected += count;
  auto record = store->database.prepare(
      "INSERT INTO assay_load (id, action, source, digest, mapping_digest, org, options, reason, "
      "loaded_at, facts, rejects) VALUES (?, 'load', ?, ?, ?, ?, ?, '', ?, ?, ?)");
  if (!record) return std::move(record).error();
  return record->bind(1, number)
      .bind(2, std::string_view(info.source))
      .bind(3, std::string_view(info.digest))
      .bind(4, std::string_view(info.mapping_digest))
      .bind(5, std::string_view(info.org))
      .bind(6, std::string_view(info.options))
      .bind(7, std::string_view(info.loaded_at))
      .bind(8, summary.facts)
      .bind(9, rejected)
      .run();
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
  // The row of the load comes once its counts are known, and before what refers to it.
  const auto in_order = [&]() -> Status {
    const std::int64_t claimed =
        std::count_if(state.claims.begin(), state.claims.end(), [&](const Claim& claim) {
          return state.rejects_of(claim.fact.org,
                                  text_of(claim.fact, *state.store->schema.find(statement::kind),
                                          statement::of_kind)) == 0;
        });
    state.summary.facts += claimed;
    if (auto done = state.record_load(); !done) return done;
    state.summary.facts -= claimed;
    if (auto done = state.settle_claims(); !done) return done;
    if (auto done = state.make_indexes(); !done) return done;
    if (auto done = state.check_references(); !done) return done;
    for (const Claim& claim : state.claims) {
      if (auto done = state.end_missing(claim); !done) return done;
    }
    if (auto done = state.fold_candidates(); !done) return done;
    return state.transaction->commit();
  };
  auto done = in_order();
  state.writers.clear();
  state.transaction.reset();
  if (!done) return std::move(done).error();
  state.store->database.checkpoint();
  return std::move(state.summary);
}

}  // namespace assay::store
