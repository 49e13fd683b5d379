#include "engine/report/coverage_json.h"

#include "engine/json/write.h"

namespace assay::report {
namespace {

using json::Writer;

void write_through(Writer& out, const model::Through& one) {
  out.open_object()
      .member("from", one.from)
      .member("via", one.via)
      .member("relation", name(one.relation))
      .member("confidence", one.confidence)
      .member("rationale", one.rationale);
  out.name("judged").boolean(one.judged);
  out.member("outcome", one.judged ? name(one.outcome) : "");
  out.name("declared").boolean(one.declared);
  out.name("waived").boolean(one.waived);
  out.name("reaches").number(static_cast<std::int64_t>(one.reaches));
  out.texts("findings", one.findings);
  out.close_object();
}

}  // namespace

std::string to_json(const model::Coverage& coverage) {
  Writer out;
  out.open_object()
      .member("org", coverage.org)
      .member("framework", coverage.framework)
      .member("requirement", coverage.requirement)
      .member("title", coverage.title)
      .member("force", name(coverage.force))
      .member("from", coverage.from ? to_text(*coverage.from) : "")
      .member("text", name(coverage.text));
  out.texts("elements", coverage.elements);
  out.texts("elements_missing", coverage.missing);
  out.member("now", name(coverage.now)).member("why", coverage.why);
  out.name("units").open_object();
  for (std::size_t i = 0; i < coverage.units.size(); ++i) {
    out.name(name(static_cast<model::Shown>(i)))
        .number(static_cast<std::int64_t>(coverage.units[i]));
  }
  out.close_object().name("through").open_array();
  for (const model::Through& one : coverage.through) write_through(out, one);
  out.close_array();
  out.texts("residue", coverage.residue);
  out.texts("rules", coverage.rules);
  out.member("unmapped", coverage.unmapped).close_object();
  return out.take();
}

std::string to_json(const model::DutyChange& duty) {
  Writer out;
  out.open_object()
      .member("org", duty.org)
      .member("duty", duty.requirement)
      .member("title", duty.title)
      .member("change", duty.begins ? "begins" : "ends")
      .member("day", to_text(duty.day))
      .member("then", name(duty.then))
      .member("why", duty.why);
  out.texts("rules", duty.rules);
  out.close_object();
  return out.take();
}

std::string to_json(const model::FrameworkCoverage& framework) {
  const auto count = [](std::size_t number) { return static_cast<std::int64_t>(number); };
  Writer out;
  out.open_object().member("prefix", framework.prefix);
  out.texts("names", framework.names);
  out.texts("statuses", framework.statuses);
  out.name("requirements").number(count(framework.requirements)).name("text").open_object();
  for (std::size_t i = 0; i < framework.texts.size(); ++i)
    out.name(name(static_cast<model::Extent>(i))).number(count(framework.texts[i]));
  out.close_object().name("now").open_object();
  for (std::size_t i = 0; i < framework.now.size(); ++i)
    out.name(name(static_cast<model::Shown>(i))).number(count(framework.now[i]));
  out.close_object();
  out.name("with_rules").number(count(framework.with_rules));
  out.name("rules").number(count(framework.rules));
  out.name("cases").number(count(framework.cases)).close_object();
  return out.take();
}

std::string to_json(const model::MappingEntry& entry) {
  Writer out;
  out.open_object()
      .member("from", entry.from)
      .member("to", entry.to)
      .member("relation", name(entry.relation))
      .member("confidence", entry.confidence);
  out.texts("elements", entry.elements);
  out.member("rationale", entry.rationale)
      .member("residue", entry.residue)
      .member("source", entry.source)
      .member("second_reading", entry.second_reading)
      .close_object();
  return out.take();
}

std::string to_json(const model::Upgrade& upgrade) {
  Writer out;
  out.open_object()
      .member("requirement", upgrade.requirement)
      .member("title", upgrade.title)
      .member("change", name(upgrade.how))
      .member("perhaps", upgrade.perhaps);
  out.name("alterations").open_array();
  for (const model::Alteration& one : upgrade.alterations) {
    out.open_object()
        .member("what", one.what)
        .member("before", one.before)
        .member("after", one.after)
        .close_object();
  }
  out.close_array().name("entries").open_array();
  for (const model::MappingEntry& one : upgrade.entries) out.raw(to_json(one));
  out.close_array();
  out.texts("unmapped", upgrade.unmapped);
  out.texts("crosswalks", upgrade.crosswalks);
  out.texts("rules", upgrade.rules);
  out.texts("findings", upgrade.findings);
  out.close_object();
  return out.take();
}

}  // namespace assay::report
