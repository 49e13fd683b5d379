#include "engine/judge/audits.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::judge {
namespace {

std::optional<Date> last_day(const Record& audit) {
  for (const std::string_view field : {"to", "from", "reported_at"}) {
    if (const auto day = audit.date(field)) return day->last;
  }
  return std::nullopt;
}

std::string state_of(const std::optional<Date>& due, bool done, Date as_of) {
  if (done) return "done";
  if (!due) return "unknown";
  return *due < as_of ? "overdue" : "due";
}

// Whether an audit of the type was held in (from, to], as far as known.
bool held(const model::Snapshot& snapshot, const std::string& org, std::string_view type, Date from,
          Date to) {
  for (const Record& audit : records(snapshot, "audit", org)) {
    const auto day = last_day(audit);
    if (audit.text("type") == type && day && from < *day && *day <= to &&
        !(snapshot.as_of < *day)) {
      return true;
    }
  }
  return false;
}

int year_of(Date day) { return std::stoi(to_text(day).substr(0, 4)); }

void add_surveillance(const model::Snapshot& snapshot, const std::string& org, Date decided,
                      const std::optional<Date>& expires, int months,
                      std::vector<model::AuditDate>& dates) {
  const Date first = add(decided, Duration{months, 0});
  dates.push_back(
      {"first surveillance at the latest", to_text(first),
       state_of(first, held(snapshot, org, "surveillance", decided, first), snapshot.as_of)});
  // One in every calendar year of the cycle but the one of recertification.
  const int last = expires ? year_of(*expires) - 1 : year_of(decided) + 2;
  for (int year = year_of(decided) + 2; year <= last; ++year) {
    const Date end = make_date(year, 12, 31);
    const Date before = make_date(year - 1, 12, 31);
    dates.push_back(
        {"surveillance in " + std::to_string(year), to_text(end),
         state_of(end, held(snapshot, org, "surveillance", before, end), snapshot.as_of)});
  }
}

}  // namespace

AuditRound internal_round(const model::Snapshot& snapshot, const std::string& org, int years) {
  AuditRound round;
  const Date since = subtract(snapshot.as_of, Duration{years * 12, 0});
  std::set<std::string> covered;
  for (const Record& audit : records(snapshot, "audit", org)) {
    const auto day = last_day(audit);
    if (audit.text("type") != "internal" || !day || snapshot.as_of < *day || *day < since) continue;
    ++round.audits;
    const std::vector<std::string> scope = audit.list("scope");
    round.scope_unknown = round.scope_unknown || scope.empty();
    covered.insert(scope.begin(), scope.end());
    if (!round.first || *day < *round.first) round.first = *day;
    if (!round.last || *round.last < *day) round.last = *day;
  }
  round.covered.assign(covered.begin(), covered.end());
  return round;
}

std::optional<Date> last_review(const model::Snapshot& snapshot, const std::string& org) {
  std::optional<Date> last;
  for (const Record& review : records(snapshot, "management_review", org)) {
    const auto at = review.date("at");
    if (!at || snapshot.as_of < at->first) continue;
    if (!last || *last < at->last) last = at->last;
  }
  return last;
}

std::optional<Date> records_since(const model::Snapshot& snapshot, const std::string& org) {
  std::optional<Date> first;
  for (const Record& process : records(snapshot, "process", org)) {
    const auto since = process.date("in_use_since");
    if (since && (!first || since->last < *first)) first = since->last;
  }
  return first;
}

bool names_framework(std::string_view text, const model::Catalog& catalog) {
  const std::string_view given = text::trim(text);
  const std::string_view name = catalog.name;
  if (given.empty()) return false;
  return given == catalog.prefix || name.starts_with(given) || given.starts_with(name);
}

std::vector<model::AuditDate> certificate_dates(const model::Snapshot& snapshot,
                                                const std::string& org,
                                                const model::Catalog& catalog) {
  std::vector<model::AuditDate> dates;
  for (const Record& certificate : records(snapshot, "certificate", org)) {
    if (!names_framework(certificate.text("standard"), catalog)) continue;
    const std::string number = certificate.text("number");
    const std::string called =
        "certificate `" + (number.empty() ? certificate.key() : number) + "`";
    const auto decided = certificate.date("decided_at");
    const auto expires = certificate.date("expires_at");
    const std::string status = certificate.text("status");
    const bool over = expires && expires->last < snapshot.as_of;
    dates.push_back({called + (status.empty() ? " status not recorded" : " " + status), "",
                     over && status == "valid" ? "expired" : status});
    if (certificate.text("accredited_by").empty()) {
      dates.push_back({called + ": who accredited the body is not recorded", "", "unknown"});
    }
    std::optional<Date> end;
    if (expires) end = expires->last;
    if (decided) {
      add_surveillance(snapshot, org, decided->last, end,
                       catalog.audit.practice.surveillance_months, dates);
      const Date from = decided->last;
      const bool done = end && held(snapshot, org, "recertification", from, *end);
      dates.push_back({"recertification before it ends", end ? to_text(*end) : "",
                       state_of(end, done, snapshot.as_of)});
    } else {
      dates.push_back({called + ": when it was decided is not recorded", "", "unknown"});
    }
  }
  for (const Record& audit : records(snapshot, "audit", org)) {
    const auto day = last_day(audit);
    if (audit.text("type") != "stage2" || !day || snapshot.as_of < *day) continue;
    for (const Record& finding : records(snapshot, "audit_finding", org)) {
      if (finding.text("audit") != audit.key() || finding.text("type") != "major") continue;
      const Date due = add(*day, Duration{catalog.audit.practice.major_months, 0});
      dates.push_back(
          {"major `" + finding.key() + "` of stage 2 verified, else stage 2 again", to_text(due),
           state_of(due, finding.state("closed_at") == model::State::value, snapshot.as_of)});
    }
  }
  return dates;
}

}  // namespace assay::judge
