#include "engine/store/names.h"

namespace assay::store {

Result<Names> Names::make(const Database& database, Of what) {
  const bool orgs = what == Of::organisations;
  auto find = database.prepare(orgs ? "SELECT id FROM assay_org WHERE name = ?"
                                    : "SELECT id FROM assay_source WHERE name = ?");
  if (!find) return std::move(find).error();
  auto insert = database.prepare(orgs ? "INSERT INTO assay_org (name) VALUES (?)"
                                      : "INSERT INTO assay_source (name) VALUES (?)");
  if (!insert) return std::move(insert).error();
  return Names(database, std::move(*find), std::move(*insert));
}

Result<std::int64_t> Names::id(const std::string& text) {
  if (const auto found = known_.find(text); found != known_.end()) return found->second;
  find_.bind(1, std::string_view(text));
  const auto row = find_.step();
  if (!row) return row.error();
  std::int64_t id = 0;
  if (*row) {
    id = find_.integer(0);
    if (auto done = find_.run(); !done) return std::move(done).error();
  } else {
    if (auto done = insert_.bind(1, std::string_view(text)).run(); !done)
      return std::move(done).error();
    id = database_->last_row();
  }
  known_.emplace(text, id);
  return id;
}

}  // namespace assay::store
