#include "engine/store/finding_json.h"

#include "engine/json/read.h"
#include "engine/json/write.h"

namespace assay::store {
namespace {

using json::Value;
using json::Writer;

void write_texts(Writer& out, std::string_view name, const std::vector<std::string>& items) {
  out.name(name).open_array();
  for (const std::string& item : items) out.text(item);
  out.close_array();
}

void write_observation(Writer& out, const model::Observation& one) {
  out.open_object()
      .member("id", one.expectation)
      .member("says", one.says)
      .member("level", name(one.level))
      .member("method", name(one.method))
      .member("outcome", name(one.outcome))
      .member("reason", name(one.reason))
      .member("basis", name(one.basis))
      .member("expected", one.expected)
      .member("observed", one.observed);
  out.name("facts").open_array();
  for (const model::FactRef& fact : one.facts) {
    out.open_object()
        .member("kind", fact.kind)
        .member("id", fact.key)
        .member("source", fact.source)
        .member("locator", fact.locator)
        .member("observed_at", fact.observed_at)
        .close_object();
  }
  out.close_array();
  out.name("fact_count").number(static_cast<std::int64_t>(one.fact_count));
  out.close_object();
}

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
  write_texts(out, "controls", finding.controls);
  out.member("outcome", name(finding.outcome))
      .member("reason", name(finding.reason))
      .member("basis", name(finding.basis))
      .member("severity", name(finding.severity))
      .member("severity_sum", finding.severity_sum)
      .member("grade", name(finding.grade));
  if (finding.waiver) {
    const model::WaiverUse& waiver = *finding.waiver;
    out.name("waiver")
        .open_object()
        .member("id", waiver.key)
        .member("reason", waiver.reason)
        .member("owner", waiver.owner)
        .member("authority", waiver.authority)
        .member("from", waiver.from)
        .member("to", waiver.to);
    out.name("expired").boolean(waiver.expired).close_object();
  }
  out.member("message", finding.message);
  out.name("observations").open_array();
  for (const model::Observation& one : finding.observations) write_observation(out, one);
  out.close_array();
  out.close_object();
  return out.take();
}

std::string to_json(const model::Task& task) {
  Writer out;
  out.open_object().member("id", task.id).member("org", task.org).member("action", task.action);
  out.name("subject")
      .open_object()
      .member("kind", task.subject.kind)
      .member("id", task.subject.key)
      .close_object();
  out.member("owner", task.owner).member("due", task.due).member("effort", task.effort);
  out.name("order").number(std::int64_t{task.order});
  out.member("severity", name(task.severity));
  write_texts(out, "findings", task.findings);
  write_texts(out, "after", task.after);
  out.member("closes_when", task.closes_when).member("status", task.status).close_object();
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
