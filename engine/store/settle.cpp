#include <algorithm>
#include <utility>

#include "engine/store/load_state.h"

namespace assay::store {

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

Status Load::State::settle() {
  const model::Kind* kind = store->schema.find(statement::kind);
  // The row of the load comes before what refers to it, so the claims that will be kept are counted
  // first.
  const std::int64_t stated = summary.facts;
  summary.facts += std::count_if(claims.begin(), claims.end(), [&](const Claim& claim) {
    return rejects_of(claim.fact.org, text_of(claim.fact, *kind, statement::of_kind)) == 0;
  });
  if (auto done = record_load(); !done) return done;
  summary.facts = stated;
  if (auto done = settle_claims(); !done) return done;
  if (auto done = make_indexes(); !done) return done;
  if (auto done = check_references(); !done) return done;
  for (const Claim& claim : claims) {
    if (auto done = end_missing(claim); !done) return done;
  }
  return fold_candidates();
}

}  // namespace assay::store
