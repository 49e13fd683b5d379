#include "engine/store/subjects.h"

namespace assay::store {

Result<Subjects> Subjects::make(const Database& database) {
  const auto any = database.integer("SELECT EXISTS (SELECT 1 FROM assay_subject)");
  if (!any) return any.error();
  const bool empty = *any == 0;
  if (empty) {
    if (auto done = database.run("DROP INDEX IF EXISTS assay_subject_by_key"); !done) {
      return std::move(done).error();
    }
  }
  auto find =
      database.prepare("SELECT id FROM assay_subject WHERE org = ? AND kind = ? AND key = ?");
  if (!find) return std::move(find).error();
  auto insert = database.prepare("INSERT INTO assay_subject (org, kind, key) VALUES (?, ?, ?)");
  if (!insert) return std::move(insert).error();
  return Subjects(database, std::move(*find), std::move(*insert), empty);
}

Result<std::int64_t> Subjects::find(std::int64_t org, std::int64_t kind, std::string_view key) {
  if (const auto keys = keys_.find({org, kind}); keys != keys_.end()) {
    if (const auto known = keys->second.find(key); known != keys->second.end())
      return known->second.id;
  }
  if (empty_) return 0;
  find_.bind(1, org).bind(2, kind).bind(3, key);
  const auto row = find_.step();
  if (!row) return row.error();
  if (!*row) return 0;
  const std::int64_t id = find_.integer(0);
  if (auto done = find_.run(); !done) return std::move(done).error();
  return id;
}

Result<Subjects::Found> Subjects::state(std::int64_t org, std::int64_t kind, const std::string& key,
                                        Date day, std::int64_t source) {
  Keys& keys = keys_[{org, kind}];
  if (const auto known = keys.find(key); known != keys.end()) {
    Stated& stated = known->second;
    const Says says = note(stated, day, source);
    return Found{stated.id, stated.was_known, says};
  }
  auto id = find(org, kind, key);
  if (!id) return std::move(id).error();
  const bool was_known = *id != 0;
  if (!was_known) {
    auto done = insert_.bind(1, org).bind(2, kind).bind(3, std::string_view(key)).run();
    if (!done) return std::move(done).error();
    *id = database_->last_row();
  }
  keys.emplace(key, Stated{*id, was_known, day.days, source});
  return Found{*id, was_known, Says::first};
}

Subjects::Says Subjects::note(Stated& stated, Date day, std::int64_t source) {
  if (stated.day == day.days && stated.source == source) return Says::repeated;
  const auto from = more_.lower_bound({stated.id, day.days, INT64_MIN});
  const auto same_day = [&](auto at) {
    return at != more_.end() && std::get<0>(*at) == stated.id && std::get<1>(*at) == day.days;
  };
  const bool another = stated.day == day.days || same_day(from);
  if (!more_.emplace(stated.id, day.days, source).second) return Says::repeated;
  return another ? Says::of_another_source : Says::first;
}

bool Subjects::carries(std::int64_t org, std::int64_t kind) const {
  return keys_.contains({org, kind});
}

bool Subjects::carries(std::int64_t org, std::int64_t kind, const std::string& key) const {
  const auto keys = keys_.find({org, kind});
  return keys != keys_.end() && keys->second.contains(key);
}

Status Subjects::finish() {
  return database_->run(
      "CREATE UNIQUE INDEX IF NOT EXISTS assay_subject_by_key ON assay_subject (org, kind, key)");
}

}  // namespace assay::store
