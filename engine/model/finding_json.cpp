#include "engine/model/finding_json.h"

namespace assay::model {
namespace {

void write_facts(json::Writer& out, const std::vector<FactRef>& facts) {
  out.name("facts").open_array();
  for (const FactRef& fact : facts) {
    out.open_object()
        .member("kind", fact.kind)
        .member("id", fact.key)
        .member("source", fact.source)
        .member("locator", fact.locator)
        .member("observed_at", fact.observed_at)
        .close_object();
  }
  out.close_array();
}

}  // namespace

void write_observation(json::Writer& out, const Observation& observation) {
  out.open_object()
      .member("id", observation.expectation)
      .member("says", observation.says)
      .member("level", name(observation.level))
      .member("method", name(observation.method))
      .member("outcome", name(observation.outcome))
      .member("reason", name(observation.reason))
      .member("basis", name(observation.basis))
      .member("expected", observation.expected)
      .member("observed", observation.observed);
  write_facts(out, observation.facts);
  out.name("fact_count").number(static_cast<std::int64_t>(observation.fact_count)).close_object();
}

void write_waiver(json::Writer& out, const WaiverUse& use) {
  out.open_object()
      .member("id", use.key)
      .member("reason", use.reason)
      .member("owner", use.owner)
      .member("authority", use.authority)
      .member("from", use.from)
      .member("to", use.to)
      .name("expired")
      .boolean(use.expired)
      .close_object();
}

void write_task(json::Writer& out, const Task& task) {
  out.open_object().member("id", task.id).member("org", task.org).member("action", task.action);
  out.name("subject")
      .open_object()
      .member("kind", task.subject.kind)
      .member("id", task.subject.key)
      .close_object();
  out.member("owner", task.owner)
      .member("due", task.due)
      .member("effort", task.effort)
      .name("order")
      .number(std::int64_t{task.order})
      .member("severity", name(task.severity))
      .texts("findings", task.findings)
      .texts("after", task.after)
      .member("closes_when", task.closes_when)
      .member("status", task.status)
      .close_object();
}

}  // namespace assay::model
