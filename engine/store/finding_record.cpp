#include "engine/store/finding_record.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

#include "engine/json/read.h"
#include "engine/json/write.h"
#include "engine/store/finding_json.h"

namespace assay::store {
namespace {

using model::Outcome;

// Subjects as they are kept.
struct Subjects {
  std::string list;  // [[key, name, whether the key may move], …]
  std::string ids;
};

// As the previous run left it. Rows with the same text count as the first of them.
struct Previous {
  std::unordered_map<std::string, std::int64_t> contents, lists;                          // by text
  std::map<std::tuple<std::int64_t, std::int64_t, std::string>, std::int64_t> intervals;  // by
  // (content, list, first seen)
  std::unordered_map<std::string, std::string> first_seen;  // by id
};

class FindingRecorder {
 public:
  FindingRecorder(const Database& database, std::int64_t number, std::string as_of)
      : database_(database), number_(number), as_of_(std::move(as_of)) {}

  Status record(const PreviousRuns& runs, std::span<const model::Finding> findings) {
    for (const auto& [scope, run] : runs) {
      if (!run) continue;
      if (auto done = read_previous(scope, *run); !done) return done;
    }
    auto content = database_.prepare(
        "INSERT INTO assay_content (org, pack, rule, subject_kind, outcome, reason, severity, "
        "grade, waived, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!content) return std::move(content).error();
    auto list = database_.prepare("INSERT INTO assay_subject_list (list) VALUES (?)");
    if (!list) return std::move(list).error();
    auto extend = database_.prepare("UPDATE assay_finding SET last_run = ? WHERE number = ?");
    if (!extend) return std::move(extend).error();
    auto insert = database_.prepare(
        "INSERT INTO assay_finding (content, subjects, ids, first_run, last_run, first_seen) "
        "VALUES (?1, ?2, ?3, ?4, ?4, ?5)");
    if (!insert) return std::move(insert).error();
    for (const model::Finding& finding : findings) {
      if (finding.outcome < Outcome::undetermined) continue;
      const auto kept = keep_content(*content, finding);
      if (!kept) return kept.error();
      for (auto& [since, subjects] : by_first_seen(finding)) {
        const auto listed = keep_list(*list, std::move(subjects.list));
        if (!listed) return listed.error();
        auto done = keep_interval(*extend, *insert, {*kept, *listed, since}, subjects.ids);
        if (!done) return done;
      }
    }
    return Ok{};
  }

 private:
  Status read_previous(const Scope& scope, std::int64_t run) {
    auto rows = database_.prepare(
        "SELECT f.number, f.content, f.subjects, f.ids, f.first_seen, c.body, l.list FROM "
        "assay_content c JOIN assay_finding f ON f.content = c.id JOIN assay_subject_list l ON "
        "l.id = f.subjects WHERE f.last_run = ? AND c.org = ? AND c.pack = ?");
    if (!rows) return std::move(rows).error();
    rows->bind(1, run)
        .bind(2, std::string_view(scope.first))
        .bind(3, std::string_view(scope.second));
    return for_each(*rows, [&](const Statement& row) -> Status {
      const std::string since(row.text(4));
      const auto content = previous_.contents.emplace(row.text(5), row.integer(1)).first->second;
      const auto list = previous_.lists.emplace(row.text(6), row.integer(2)).first->second;
      previous_.intervals.emplace(std::tuple(content, list, since), row.integer(0));
      for_each_id(row.text(3),
                  [&](std::string_view id) { previous_.first_seen.emplace(id, since); });
      return Ok{};
    });
  }

  [[nodiscard]] const std::string& since(const std::string& id, const std::string& said) const {
    if (!said.empty()) return said;
    const auto before = previous_.first_seen.find(id);
    return before == previous_.first_seen.end() ? as_of_ : before->second;
  }

  [[nodiscard]] std::map<std::string, Subjects> by_first_seen(const model::Finding& finding) const {
    struct Listing {
      json::Writer list;
      std::string ids;
    };
    std::map<std::string, Listing> listings;
    const auto add = [&](const std::string& id, const std::string& first_seen,
                         const std::string& key, const std::string& name, bool unstable) {
      const auto [found, fresh] = listings.try_emplace(since(id, first_seen));
      Listing& listing = found->second;
      if (fresh) listing.list.open_array();
      listing.list.open_array().text(key).text(name).number(std::int64_t{unstable}).close_array();
      listing.ids += id;
    };
    add(finding.id, finding.first_seen, finding.subject.key, finding.subject_name,
        finding.unstable_key);
    for (const model::Alike& one : finding.alike)
      add(one.id, one.first_seen, one.key, one.name, one.unstable_key);
    std::map<std::string, Subjects> made;
    for (auto& [first_seen, listing] : listings) {
      listing.list.close_array();
      made.emplace(first_seen, Subjects{listing.list.take(), std::move(listing.ids)});
    }
    return made;
  }

  Result<std::int64_t> keep_content(Statement& insert, const model::Finding& finding) {
    std::string body = to_json(finding);
    if (const auto known = previous_.contents.find(body); known != previous_.contents.end())
      return known->second;
    auto done = insert.bind(1, std::string_view(finding.org))
                    .bind(2, std::string_view(finding.pack))
                    .bind(3, std::string_view(finding.rule))
                    .bind(4, std::string_view(finding.subject.kind))
                    .bind(5, name(finding.outcome))
                    .bind(6, name(finding.reason))
                    .bind(7, name(finding.severity))
                    .bind(8, name(finding.grade))
                    .bind(9, std::int64_t{finding.waived() ? 1 : 0})
                    .bind(10, std::string_view(body))
                    .run();
    if (!done) return std::move(done).error();
    return database_.last_row();
  }

  Result<std::int64_t> keep_list(Statement& insert, std::string list) {
    if (const auto known = previous_.lists.find(list); known != previous_.lists.end())
      return known->second;
    if (auto done = insert.bind(1, std::string_view(list)).run(); !done)
      return std::move(done).error();
    const std::int64_t number = database_.last_row();
    previous_.lists.emplace(std::move(list), number);
    return number;
  }

  Status keep_interval(Statement& extend, Statement& insert,
                       const std::tuple<std::int64_t, std::int64_t, std::string>& interval,
                       const std::string& ids) {
    const auto before = previous_.intervals.find(interval);
    if (before != previous_.intervals.end())
      return extend.bind(1, number_).bind(2, before->second).run();
    const auto& [content, list, since] = interval;
    return insert.bind(1, content)
        .bind(2, list)
        .bind(3, std::string_view(ids))
        .bind(4, number_)
        .bind(5, std::string_view(since))
        .run();
  }

  const Database& database_;
  std::int64_t number_;
  std::string as_of_;
  Previous previous_;
};

Error damaged() { return {Code::database, "the store holds a damaged list of subjects", ""}; }

// Written by FindingRecorder::by_first_seen.
Result<std::vector<model::Alike>> parse_subjects(std::string_view list, std::string_view ids,
                                                 const std::string& first_seen) {
  const auto value = json::parse(list, "the store", Code::database);
  if (!value) return value.error();
  const auto* subjects = value->array();
  if (subjects == nullptr || subjects->empty() ||
      ids.size() != subjects->size() * model::finding_id_digits)
    return damaged();
  std::vector<model::Alike> made;
  for (const json::Value& subject : *subjects) {
    const auto* cells = subject.array();
    if (cells == nullptr || cells->size() != 3) return damaged();
    const auto unstable = (*cells)[2].decimal();
    if ((*cells)[0].string() == nullptr || (*cells)[1].string() == nullptr || !unstable)
      return damaged();
    made.push_back(
        {std::string(ids.substr(made.size() * model::finding_id_digits, model::finding_id_digits)),
         *(*cells)[0].string(), *(*cells)[1].string(), first_seen, unstable->millionths != 0});
  }
  return made;
}

// All subjects stand among the further ones: the first of them becomes the finding's own.
void lead_with_first(model::Finding& finding) {
  std::sort(finding.alike.begin(), finding.alike.end(),
            [](const model::Alike& a, const model::Alike& b) {
              return std::tie(a.key, a.id) < std::tie(b.key, b.id);
            });
  model::Alike& first = finding.alike.front();
  finding.id = std::move(first.id);
  finding.subject.key = std::move(first.key);
  finding.subject_name = std::move(first.name);
  finding.first_seen = std::move(first.first_seen);
  finding.unstable_key = first.unstable_key;
  finding.alike.erase(finding.alike.begin());
}

constexpr std::string_view of_run =
    " FROM assay_run_scope s JOIN assay_content c ON c.org = s.org AND c.pack = s.pack JOIN "
    "assay_finding f ON f.content = c.id AND s.run = ?1 AND f.first_run <= ?1 AND f.last_run >= "
    "?1";

}  // namespace

Status record_findings(const Database& database, std::int64_t number, const std::string& as_of,
                       const PreviousRuns& previous, std::span<const model::Finding> findings) {
  return FindingRecorder(database, number, as_of).record(previous, findings);
}

Result<std::vector<model::Finding>> read_findings(const Database& database, std::int64_t run) {
  auto rows = database.prepare(
      "SELECT c.id, c.subject_kind, c.body, f.ids, f.first_seen, l.list" + std::string(of_run) +
      " JOIN assay_subject_list l ON l.id = f.subjects ORDER BY c.id, f.number");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run);
  std::vector<model::Finding> made;
  std::int64_t last = 0;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    auto subjects = parse_subjects(row.text(5), row.text(3), std::string(row.text(4)));
    if (!subjects) return std::move(subjects).error();
    const bool same = row.integer(0) == last && made.back().outcome == Outcome::undetermined;
    last = row.integer(0);
    if (!same) {
      auto finding = parse_finding(row.text(2));
      if (!finding) return std::move(finding).error();
      finding->subject.kind = row.text(1);
      made.push_back(std::move(*finding));
    }
    std::move(subjects->begin(), subjects->end(), std::back_inserter(made.back().alike));
    return Ok{};
  });
  if (!done) return std::move(done).error();
  for (model::Finding& finding : made) lead_with_first(finding);
  std::sort(made.begin(), made.end(), [](const model::Finding& a, const model::Finding& b) {
    return std::tie(a.org, a.pack, a.rule, a.subject, a.id) <
           std::tie(b.org, b.pack, b.rule, b.subject, b.id);
  });
  return made;
}

Result<std::map<std::string, std::string>> read_first_seen(const Database& database,
                                                           std::int64_t run) {
  auto rows = database.prepare("SELECT f.ids, f.first_seen" + std::string(of_run));
  if (!rows) return std::move(rows).error();
  rows->bind(1, run);
  std::map<std::string, std::string> made;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    for_each_id(row.text(0), [&](std::string_view id) { made.emplace(id, row.text(1)); });
    return Ok{};
  });
  if (!done) return std::move(done).error();
  return made;
}

}  // namespace assay::store
