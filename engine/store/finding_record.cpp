#include "engine/store/finding_record.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "engine/store/finding_json.h"

namespace assay::store {
namespace {

// The interval of a finding as the previous run left it.
struct Open {
  std::int64_t number, content;
  std::string first_seen;
};

struct Previous {
  std::unordered_map<std::string, Open> findings;          // by id
  std::unordered_map<std::string, std::int64_t> contents;  // by text
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
        "grade, "
        "waived, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!content) return std::move(content).error();
    auto extend = database_.prepare("UPDATE assay_finding SET last_run = ? WHERE number = ?");
    if (!extend) return std::move(extend).error();
    auto insert = database_.prepare(
        "INSERT INTO assay_finding (id, content, first_run, last_run, subject_key, subject_name, "
        "unstable_key, first_seen) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7)");
    if (!insert) return std::move(insert).error();
    for (const model::Finding& finding : findings) {
      if (finding.outcome < model::Outcome::undetermined) continue;
      const auto kept = keep_content(*content, finding);
      if (!kept) return kept.error();
      const auto keep = [&](const model::Alike& one) {
        return keep_interval(*extend, *insert, *kept, one);
      };
      auto done = keep({finding.id, finding.subject.key, finding.subject_name, finding.first_seen,
                        finding.unstable_key});
      if (!done) return done;
      for (const model::Alike& one : finding.alike) {
        if (done = keep(one); !done) return done;
      }
    }
    return Ok{};
  }

 private:
  Status read_previous(const Scope& scope, std::int64_t run) {
    auto rows = database_.prepare(
        "SELECT f.number, f.id, f.content, f.first_seen, c.body FROM assay_finding f JOIN "
        "assay_content c ON c.id = f.content WHERE f.last_run = ? AND c.org = ? AND c.pack = ?");
    if (!rows) return std::move(rows).error();
    rows->bind(1, run)
        .bind(2, std::string_view(scope.first))
        .bind(3, std::string_view(scope.second));
    return for_each(*rows, [&](const Statement& row) -> Status {
      previous_.findings.insert_or_assign(
          std::string(row.text(1)), Open{row.integer(0), row.integer(2), std::string(row.text(3))});
      previous_.contents.emplace(row.text(4), row.integer(2));
      return Ok{};
    });
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
    const auto number = database_.integer("SELECT last_insert_rowid()");
    // Only what is undetermined can hold of a further subject; the rest need not be remembered.
    if (number && finding.outcome == model::Outcome::undetermined)
      previous_.contents.emplace(std::move(body), *number);
    return number;
  }

  Status keep_interval(Statement& extend, Statement& insert, std::int64_t content,
                       const model::Alike& one) {
    const auto before = previous_.findings.find(one.id);
    const bool known = before != previous_.findings.end();
    if (known && before->second.content == content &&
        (one.first_seen.empty() || one.first_seen == before->second.first_seen)) {
      return extend.bind(1, number_).bind(2, before->second.number).run();
    }
    const std::string& since = !one.first_seen.empty() ? one.first_seen
                               : known                 ? before->second.first_seen
                                                       : as_of_;
    return insert.bind(1, std::string_view(one.id))
        .bind(2, content)
        .bind(3, number_)
        .bind(4, std::string_view(one.key))
        .bind(5, std::string_view(one.name))
        .bind(6, std::int64_t{one.unstable_key ? 1 : 0})
        .bind(7, std::string_view(since))
        .run();
  }

  const Database& database_;
  std::int64_t number_;
  std::string as_of_;
  Previous previous_;
};

constexpr std::string_view of_run =
    " FROM assay_run_scope s JOIN assay_content c ON c.org = s.org AND c.pack = s.pack JOIN "
    "assay_finding f ON f.content = c.id WHERE s.run = ?1 AND f.first_run <= ?1 AND f.last_run >= "
    "?1";

}  // namespace

Status record_findings(const Database& database, std::int64_t number, const std::string& as_of,
                       const PreviousRuns& previous, std::span<const model::Finding> findings) {
  return FindingRecorder(database, number, as_of).record(previous, findings);
}

Result<std::vector<model::Finding>> read_findings(const Database& database, std::int64_t run) {
  auto rows = database.prepare(
      "SELECT c.id, c.subject_kind, f.id, f.subject_key, f.subject_name, f.unstable_key, "
      "f.first_seen, c.body" +
      std::string(of_run) + " ORDER BY c.id, f.subject_key, f.id");
  if (!rows) return std::move(rows).error();
  rows->bind(1, run);
  std::vector<model::Finding> made;
  std::int64_t last = 0;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    const auto text = [&](int column) { return std::string(row.text(column)); };
    const bool same = row.integer(0) == last && !made.empty() &&
                      made.back().outcome == model::Outcome::undetermined;
    if (same) {
      made.back().alike.push_back({text(2), text(3), text(4), text(6), row.integer(5) != 0});
      return Ok{};
    }
    last = row.integer(0);
    auto finding = parse_finding(row.text(7));
    if (!finding) return std::move(finding).error();
    finding->id = text(2);
    finding->subject = {text(1), text(3)};
    finding->subject_name = text(4);
    finding->unstable_key = row.integer(5) != 0;
    finding->first_seen = text(6);
    made.push_back(std::move(*finding));
    return Ok{};
  });
  if (!done) return std::move(done).error();
  std::sort(made.begin(), made.end(), [](const model::Finding& a, const model::Finding& b) {
    return std::tie(a.org, a.pack, a.rule, a.subject, a.id) <
           std::tie(b.org, b.pack, b.rule, b.subject, b.id);
  });
  return made;
}

Result<std::map<std::string, std::string>> read_first_seen(const Database& database,
                                                           std::int64_t run) {
  auto rows = database.prepare("SELECT f.id, f.first_seen" + std::string(of_run));
  if (!rows) return std::move(rows).error();
  rows->bind(1, run);
  std::map<std::string, std::string> made;
  auto done = for_each(*rows, [&](const Statement& row) -> Status {
    made.emplace(row.text(0), row.text(1));
    return Ok{};
  });
  if (!done) return std::move(done).error();
  return made;
}

}  // namespace assay::store
