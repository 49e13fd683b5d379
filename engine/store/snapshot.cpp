#include "engine/store/snapshot.h"

#include <algorithm>
#include <climits>
#include <map>
#include <set>

#include "engine/base/text.h"
#include "engine/store/registers.h"
#include "engine/store/row.h"

namespace assay::store {
namespace {

using model::Column;
using model::State;
using model::Symbol;
using model::Table;

// The rows a snapshot may take, whatever their kind.
struct Moment {
  Date as_of;
  std::int64_t known;
  std::int64_t org;  // 0: all
};

// What the fact tables refer to, as symbols of the snapshot.
struct Subject {
  Symbol org = elsewhere, key = 0;
  static constexpr Symbol elsewhere = UINT32_MAX;  // of another organisation
};

class Reader {
 public:
  Reader(const StoreState& store, Moment moment, model::SnapshotBuilder& builder)
      : store_(store), moment_(moment), builder_(builder) {}

  Status read() {
    if (auto done = read_subjects(); !done) return done;
    if (auto done = read_sources(); !done) return done;
    if (auto done = read_retractions(); !done) return done;
    for (const Layout& layout : store_.layouts) {
      if (layout.id == 0) continue;
      if (auto done = read_kind(layout); !done) return done;
    }
    return Ok{};
  }

 private:
  [[nodiscard]] Error damaged() const {
    return {Code::database,
            "the store `" + store_.database.file() +
                "` is damaged; restore it from a copy (a row refers to nothing)",
            store_.database.file()};
  }

  template <typename Each>
  Status for_each(Statement& statement, const Each& each) {
    for (;;) {
      const auto more = statement.step();
      if (!more) return more.error();
      if (!*more) return Ok{};
      each(statement);
    }
  }

  Status read_subjects() {
    std::map<std::int64_t, Symbol> orgs;
    auto names = store_.database.prepare("SELECT id, name FROM assay_org");
    if (!names) return std::move(names).error();
    if (auto done = for_each(*names,
                             [&](const Statement& row) {
                               orgs[row.integer(0)] = builder_.symbols().intern(row.text(1));
                             });
        !done) {
      return done;
    }
    // Nothing is ever deleted, so ids stand without gaps; other ones are not from us.
    const auto most = store_.database.integer("SELECT coalesce(max(id), 0) FROM assay_subject");
    if (!most) return most.error();
    const auto count = store_.database.integer("SELECT count(*) FROM assay_subject");
    if (!count) return count.error();
    if (*most != *count) return damaged();
    subjects_.resize(static_cast<std::size_t>(*most) + 1);
    auto all =
        store_.database.prepare("SELECT id, org, key FROM assay_subject WHERE ? IN (0, org)");
    if (!all) return std::move(all).error();
    all->bind(1, moment_.org);
    bool sound = true;
    auto done = for_each(*all, [&](const Statement& row) {
      ++wanted_;
      const auto id = static_cast<std::size_t>(row.integer(0));
      sound = sound && id < subjects_.size() && orgs.contains(row.integer(1));
      if (sound) subjects_[id] = {orgs[row.integer(1)], builder_.symbols().intern(row.text(2))};
    });
    return done && !sound ? damaged() : done;
  }

  Status read_sources() {
    auto all = store_.database.prepare("SELECT id, name FROM assay_source");
    if (!all) return std::move(all).error();
    return for_each(*all, [&](const Statement& row) {
      sources_[row.integer(0)] = builder_.symbols().intern(row.text(1));
    });
  }

  Status read_retractions() {
    auto all = store_.database.prepare(
        "SELECT subject, observed_at, max(load) FROM assay_retraction WHERE load <= ? GROUP BY "
        "subject, "
        "observed_at");
    if (!all) return std::move(all).error();
    all->bind(1, moment_.known);
    return for_each(*all, [&](const Statement& row) {
      retractions_[{row.integer(0), row.integer(1)}] = row.integer(2);
    });
  }

  bool is_retracted(std::int64_t subject, std::int64_t day, std::int64_t load) const {
    if (retractions_.empty()) return false;
    const auto found = retractions_.find({subject, day});
    return found != retractions_.end() && found->second > load;
  }

  // Subjects whose latest word, as of the moment, is that a complete register no longer has them.
  Result<std::set<std::int64_t>> find_ended(const Layout& layout) {
    std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> ends;
    auto all = store_.database.prepare("SELECT subject, observed_at, load FROM " + layout.table +
                                       " WHERE form = 2 AND observed_at <= ? AND load <= ?");
    if (!all) return std::move(all).error();
    all->bind(1, std::int64_t{moment_.as_of.days}).bind(2, moment_.known);
    auto done = for_each(*all, [&](const Statement& row) {
      const std::int64_t subject = row.integer(0);
      const auto at = static_cast<std::size_t>(subject);
      if (at >= subjects_.size() || subjects_[at].org == Subject::elsewhere) return;
      const std::pair when{row.integer(1), row.integer(2)};
      if (is_retracted(subject, when.first, when.second)) return;
      auto& latest = ends.try_emplace(subject, when).first->second;
      latest = std::max(latest, when);
    });
    if (!done) return std::move(done).error();
    std::set<std::int64_t> ended;
    if (ends.empty()) return ended;
    auto later = store_.database.prepare(
        "SELECT observed_at, load FROM " + layout.table +
        " WHERE subject = ?1 AND observed_at BETWEEN ?2 AND ?3 AND load <= ?4 AND form <> 2");
    if (!later) return std::move(later).error();
    for (const auto& [subject, when] : ends) {
      bool back = false;
      later->bind(1, subject).bind(2, when.first).bind(3, std::int64_t{moment_.as_of.days});
      later->bind(4, moment_.known);
      const auto& end = when;
      done = for_each(*later, [&, subject = subject](const Statement& row) {
        const std::pair stated{row.integer(0), row.integer(1)};
        back = back || (stated > end && !is_retracted(subject, stated.first, stated.second));
      });
      if (!done) return std::move(done).error();
      if (!back) ended.insert(subject);
    }
    return ended;
  }

  Result<std::map<std::pair<std::int64_t, int>, std::string>> find_unreadable(
      const Layout& layout) {
    std::map<std::pair<std::int64_t, int>, std::string> texts;
    auto all =
        store_.database.prepare("SELECT fact, field, text FROM assay_unreadable WHERE kind = ?");
    if (!all) return std::move(all).error();
    all->bind(1, layout.id);
    auto done = for_each(*all, [&](const Statement& row) {
      texts.emplace(std::pair{row.integer(0), static_cast<int>(row.integer(1))}, row.text(2));
    });
    if (!done) return std::move(done).error();
    return texts;
  }

  Status read_kind(const Layout& layout) {
    const auto any = store_.database.integer("SELECT EXISTS (SELECT 1 FROM " + layout.table + ")");
    if (!any) return any.error();
    if (*any == 0) return Ok{};
    const auto ended = find_ended(layout);
    if (!ended) return ended.error();
    const auto unreadable = find_unreadable(layout);
    if (!unreadable) return unreadable.error();
    // Of a store with many organisations, one is found by index; else the whole table is read in
    // its order.
    const bool few = moment_.org != 0 && wanted_ * 8 < subjects_.size();
    auto rows = store_.database.prepare(
        "SELECT " + layout.select_columns + " FROM " + layout.table +
        " WHERE observed_at <= ? AND load <= ?" +
        (few ? " AND subject IN (SELECT id FROM assay_subject WHERE org = ? AND kind = ?)" : "") +
        " AND form <> 2");
    if (!rows) return std::move(rows).error();
    rows->bind(1, std::int64_t{moment_.as_of.days}).bind(2, moment_.known);
    if (few) rows->bind(3, moment_.org).bind(4, layout.id);
    Table* table = nullptr;
    for (;;) {
      const auto more = rows->step();
      if (!more) return more.error();
      if (!*more) return Ok{};
      const std::int64_t subject = rows->integer(lead_subject);
      if (subject <= 0 || static_cast<std::size_t>(subject) >= subjects_.size()) return damaged();
      const Subject about = subjects_[static_cast<std::size_t>(subject)];
      if (about.org == Subject::elsewhere || ended->contains(subject)) continue;
      if (is_retracted(subject, rows->integer(lead_observed_at), rows->integer(lead_load)))
        continue;
      if (table == nullptr) table = &builder_.table(layout.kind->name);
      if (auto done = push(layout, *rows, about, *table, *unreadable); !done) return done;
    }
  }

  Status push(const Layout& layout, const Statement& row, Subject about, Table& table,
              const std::map<std::pair<std::int64_t, int>, std::string>& unreadable) {
    const auto at = static_cast<model::Row>(table.rows());
    const auto day = [&](int column, std::int32_t otherwise) {
      return row.is_null(column) ? otherwise : static_cast<std::int32_t>(row.integer(column));
    };
    table.org.push_back(about.org);
    table.key.push_back(about.key);
    const auto source = sources_.find(row.integer(lead_source));
    if (source == sources_.end()) return damaged();
    table.source.push_back(source->second);
    table.locator.push_back(builder_.symbols().intern(row.text(lead_locator)));
    table.unstable.push_back(row.integer(lead_unstable) != 0 ? 1 : 0);
    table.observed_at.push_back(static_cast<std::int32_t>(row.integer(lead_observed_at)));
    table.valid_from.push_back(day(lead_valid_from, INT32_MIN));
    table.valid_to.push_back(day(lead_valid_to, INT32_MAX));
    table.basis.push_back(static_cast<model::Basis>(row.integer(lead_basis)));
    table.load.push_back(row.integer(lead_load));
    const bool rests = !row.is_null(lead_evidence);
    table.evidence.state.push_back(rests ? State::value : State::unasked);
    if (auto done = push_list(table.evidence, rests ? row.text(lead_evidence) : std::string_view{});
        !done) {
      return done;
    }
    const std::string_view states = row.text(lead_states);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const int position = layout.position[i];
      const State state = position >= 0 && static_cast<std::size_t>(position) < states.size()
                              ? state_of(states[static_cast<std::size_t>(position)])
                              : State::unasked;
      Column& column = table.columns[i];
      column.state.push_back(state);
      if (state == State::unreadable) {
        const auto text = unreadable.find({row.integer(lead_id), position});
        column.raw.emplace(at, text == unreadable.end() ? "" : text->second);
      }
      if (auto done = push_value(layout, row, i, state == State::value, column); !done) return done;
    }
    return Ok{};
  }

  Status push_value(const Layout& layout, const Statement& row, std::size_t field, bool known,
                    Column& column) {
    const int from = layout.column[field];
    switch (layout.storage[field]) {
      case Storage::text:
        column.low.push_back(known ? builder_.symbols().intern(row.text(from)) : 0);
        return Ok{};
      case Storage::integer:
        if (known && !is_whole_number(row.integer(from))) return damaged();
        column.low.push_back(known ? row.integer(from) * Decimal::scale : 0);
        return Ok{};
      case Storage::decimal:
      case Storage::boolean:
        column.low.push_back(known ? row.integer(from) : 0);
        return Ok{};
      case Storage::date:
        column.low.push_back(known ? row.integer(from) : 0);
        column.high.push_back(known ? row.integer(from + 1) : 0);
        return Ok{};
      case Storage::duration: {
        Duration duration;
        if (known) {
          const auto value = read_value(row, layout, field);
          if (!value) return value.error();
          duration = std::get<Duration>(*value);
        }
        column.low.push_back(duration.months);
        column.high.push_back(duration.days);
        return Ok{};
      }
      case Storage::list:
        return push_list(column, known ? row.text(from) : std::string_view{});
    }
    return Ok{};
  }

  // Items are kept sorted by symbol and distinct.
  Status push_list(Column& column, std::string_view json) {
    if (column.offsets.empty()) column.offsets.push_back(0);
    if (!json.empty()) {
      const auto items = parse_list(json);
      if (!items) return items.error();
      const auto start = static_cast<std::ptrdiff_t>(column.items.size());
      for (const std::string& item : *items)
        column.items.push_back(builder_.symbols().intern(item));
      std::sort(column.items.begin() + start, column.items.end());
      column.items.erase(std::unique(column.items.begin() + start, column.items.end()),
                         column.items.end());
    }
    column.offsets.push_back(static_cast<std::uint32_t>(column.items.size()));
    return Ok{};
  }

  const StoreState& store_;
  Moment moment_;
  model::SnapshotBuilder& builder_;
  std::vector<Subject> subjects_;           // by id
  std::size_t wanted_ = 0;                  // how many of them the snapshot is about
  std::map<std::int64_t, Symbol> sources_;  // by id
  std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> retractions_;
};

Result<std::int64_t> last_known(const Database& database, std::optional<std::int64_t> known) {
  auto last = database.integer("SELECT coalesce(max(id), 0) FROM assay_load");
  if (!last || !known) return last;
  if (*known < 0 || *known > *last) {
    return Error{Code::usage,
                 "there is no load " + std::to_string(*known) + " in the store `" +
                     database.file() + "`; the last is " + std::to_string(*last),
                 ""};
  }
  return *known;
}

Result<std::int64_t> id_of_org(const Database& database, const std::string& org) {
  auto all = database.prepare("SELECT id, name FROM assay_org ORDER BY name");
  if (!all) return std::move(all).error();
  std::vector<std::string> names;
  for (;;) {
    const auto more = all->step();
    if (!more) return more.error();
    if (!*more) break;
    if (all->text(1) == org) return all->integer(0);
    names.emplace_back(all->text(1));
  }
  return Error{Code::usage,
               "the store `" + database.file() + "` knows no organisation `" + org + "`" +
                   text::suggestion(org, names),
               ""};
}

}  // namespace

Result<model::Snapshot> read_snapshot(const StoreState& store, Date as_of,
                                      std::optional<std::int64_t> known,
                                      const std::optional<std::string>& org) {
  const auto reading = store.database.begin_reading();
  if (!reading) return reading.error();
  Moment moment{.as_of = as_of, .known = 0, .org = 0};
  const auto last = last_known(store.database, known);
  if (!last) return last.error();
  moment.known = *last;
  if (org) {
    const auto id = id_of_org(store.database, *org);
    if (!id) return id.error();
    moment.org = *id;
  }
  model::SnapshotBuilder builder(store.schema, as_of);
  if (auto done = Reader(store, moment, builder).read(); !done) return std::move(done).error();
  model::Snapshot made = builder.finish(moment.known);
  made.registers = registers_of(made);
  return made;
}

}  // namespace assay::store
