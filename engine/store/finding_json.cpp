#include "engine/store/finding_json.h"

#include "engine/json/read.h"
#include "engine/json/write.h"
#include "engine/model/finding_json.h"

namespace assay::store {
namespace {

using json::Value;
using json::Writer;

// The enumerator with this name; the first one where there is none, which a text we wrote never
// has.
template <typename Enum>
Enum parse_name(const Value& value, std::string_view member, Enum last) {
  const std::string text = value.text(member);
  for (auto i = 0U; i <= static_cast<unsigned>(last); ++i) {
    if (name(static_cast<Enum>(i)) == text) return static_cast<Enum>(i);
  }
  return static_cast<Enum>(0);
}

std::vector<std::string> texts_of(const Value& value, std::string_view member) {
  std::vector<std::string> made;
  const Value* list = value.find(member);
  if (list == nullptr || list->array() == nullptr) return made;
  for (const Value& item : *list->array()) {
    if (item.string() != nullptr) made.push_back(*item.string());
  }
  return made;
}

std::int64_t whole(const Value& value, std::string_view member) {
  const Value* found = value.find(member);
  const auto number = found == nullptr ? std::nullopt : found->decimal();
  return number ? number->millionths / Decimal::scale : 0;
}

model::Observation parse_observation(const Value& value) {
  model::Observation made;
  made.expectation = value.text("id");
  made.says = value.text("says");
  made.level = parse_name(value, "level", model::Level::advice);
  made.method = parse_name(value, "method", model::Method::observe);
  made.outcome = parse_name(value, "outcome", model::Outcome::not_satisfied);
  made.reason = parse_name(value, "reason", model::Reason::limit);
  made.basis = parse_name(value, "basis", model::Basis::independent);
  made.expected = value.text("expected");
  made.observed = value.text("observed");
  made.fact_count = static_cast<std::size_t>(whole(value, "fact_count"));
  const Value* facts = value.find("facts");
  if (facts == nullptr || facts->array() == nullptr) return made;
  for (const Value& fact : *facts->array()) {
    made.facts.push_back({fact.text("kind"), fact.text("id"), fact.text("source"),
                          fact.text("locator"), fact.text("observed_at")});
  }
  return made;
}

Result<Value> parse_object(std::string_view json) {
  auto document = json::parse(json, "the store", Code::database);
  if (document && document->object() == nullptr) {
    return Error{Code::database, "the store holds a damaged finding or task", ""};
  }
  return document;
}

}  // namespace

std::string to_json(const model::Finding& finding) {
  Writer out;
  out.open_object()
      .member("org", finding.org)
      .member("pack", finding.pack)
      .member("rule", finding.rule)
      .member("rule_version", finding.rule_version);
  out.texts("controls", finding.controls);
  out.member("outcome", name(finding.outcome))
      .member("reason", name(finding.reason))
      .member("basis", name(finding.basis))
      .member("severity", name(finding.severity))
      .member("severity_sum", finding.severity_sum)
      .member("grade", name(finding.grade));
  if (finding.waiver) model::write_waiver(out.name("waiver"), *finding.waiver);
  out.member("message", finding.message);
  out.name("observations").open_array();
  for (const model::Observation& one : finding.observations) model::write_observation(out, one);
  out.close_array();
  out.close_object();
  return out.take();
}

std::string to_json(const model::Task& task) {
  Writer out;
  model::write_task(out, task);
  return out.take();
}

Result<model::Finding> parse_finding(std::string_view json) {
  const auto value = parse_object(json);
  if (!value) return value.error();
  model::Finding made;
  made.org = value->text("org");
  made.pack = value->text("pack");
  made.rule = value->text("rule");
  made.rule_version = value->text("rule_version");
  made.controls = texts_of(*value, "controls");
  made.outcome = parse_name(*value, "outcome", model::Outcome::not_satisfied);
  made.reason = parse_name(*value, "reason", model::Reason::limit);
  made.basis = parse_name(*value, "basis", model::Basis::independent);
  made.severity = parse_name(*value, "severity", model::Severity::critical);
  made.severity_sum = value->text("severity_sum");
  made.grade = parse_name(*value, "grade", model::Grade::major);
  if (const Value* waiver = value->find("waiver")) {
    made.waiver =
        model::WaiverUse{waiver->text("id"),        waiver->text("reason"), waiver->text("owner"),
                         waiver->text("authority"), waiver->text("from"),   waiver->text("to"),
                         waiver->flag("expired")};
  }
  made.message = value->text("message");
  const Value* observations = value->find("observations");
  if (observations != nullptr && observations->array() != nullptr) {
    for (const Value& one : *observations->array())
      made.observations.push_back(parse_observation(one));
  }
  return made;
}

Result<model::Task> parse_task(std::string_view json) {
  const auto value = parse_object(json);
  if (!value) return value.error();
  model::Task made;
  made.id = value->text("id");
  made.org = value->text("org");
  made.action = value->text("action");
  if (const Value* subject = value->find("subject")) {
    made.subject = {subject->text("kind"), subject->text("id")};
  }
  made.owner = value->text("owner");
  made.due = value->text("due");
  made.effort = value->text("effort");
  made.order = static_cast<std::uint32_t>(whole(*value, "order"));
  made.severity = parse_name(*value, "severity", model::Severity::critical);
  made.findings = texts_of(*value, "findings");
  made.after = texts_of(*value, "after");
  made.closes_when = value->text("closes_when");
  made.status = value->text("status");
  return made;
}

}  // namespace assay::store
