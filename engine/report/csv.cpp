// RFC 4180 with CRLF. A cell that a spreadsheet could take for a formula begins with an apostrophe.
#include <initializer_list>
#include <map>
#include <span>
#include <string_view>

#include "engine/base/text.h"
#include "engine/report/escape.h"
#include "engine/report/report.h"

namespace assay::report {
namespace {

constexpr std::string_view columns[] = {
    "id",        "org",          "pack",         "rule",         "rule_version", "controls",
    "title",     "subject_kind", "subject_id",   "subject_name", "outcome",      "reason",
    "basis",     "severity",     "severity_sum", "grade",        "waived",       "waiver",
    "waiver_to", "message",      "unmet",        "open",         "first_seen",   "subjects"};

// The sentences with one outcome. What fails is told with what was observed; of what is open the
// message tells it.
std::string sentences(const model::Finding& finding, model::Outcome outcome) {
  std::string list;
  for (const model::Observation& one : finding.observations) {
    if (one.outcome != outcome) continue;
    if (!list.empty()) list += "; ";
    list += one.says;
    if (outcome == model::Outcome::not_satisfied && !one.observed.empty())
      list += " [" + one.observed + "]";
  }
  return list;
}

std::string line(std::span<const std::string_view> cells) {
  std::string out;
  for (const std::string_view cell : cells) (out += escape::csv(cell)) += ',';
  out.pop_back();
  return out += "\r\n";
}

std::string line(std::initializer_list<std::string_view> cells) {
  return line(std::span(cells.begin(), cells.size()));
}

}  // namespace

void csv(const Report& report, const Piece& piece) {
  std::map<std::pair<std::string_view, std::string_view>, std::string_view> titles;
  for (const RuleCard& card : report.rules)
    titles.emplace(std::pair<std::string_view, std::string_view>(card.pack, card.id), card.title);
  piece(line(columns));
  for (const model::Finding& one : report.findings) {
    if (one.outcome < model::Outcome::undetermined) continue;
    const auto title =
        titles.find(std::pair<std::string_view, std::string_view>(one.pack, one.rule));
    piece(line({one.id,
                one.org,
                one.pack,
                one.rule,
                one.rule_version,
                text::join(one.controls, "; "),
                title == titles.end() ? std::string_view() : title->second,
                one.subject.kind,
                one.subject.key,
                one.subject_name,
                name(one.outcome),
                name(one.reason),
                name(one.basis),
                name(one.severity),
                one.severity_sum,
                name(one.grade),
                one.waived() ? "yes"
                : one.waiver ? "expired"
                             : "no",
                one.waiver ? one.waiver->key : "",
                one.waiver ? one.waiver->to : "",
                one.message,
                sentences(one, model::Outcome::not_satisfied),
                sentences(one, model::Outcome::undetermined),
                one.first_seen,
                std::to_string(one.subjects())}));
  }
}

std::string csv(const Report& report) {
  return whole([&](const Piece& piece) { csv(report, piece); });
}

std::string tasks_csv(const Report& report) {
  std::string out =
      line({"id", "org", "order", "status", "severity", "action", "subject_kind", "subject_id",
            "owner", "due", "effort", "after", "closes_when", "findings"});
  for (const model::Task& task : report.tasks) {
    out +=
        line({task.id, task.org, std::to_string(task.order), task.status, name(task.severity),
              task.action, task.subject.kind, task.subject.key, task.owner, task.due, task.effort,
              text::join(task.after, "; "), task.closes_when, text::join(task.findings, "; ")});
  }
  return out;
}

}  // namespace assay::report
