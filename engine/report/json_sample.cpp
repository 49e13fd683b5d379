#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"

namespace assay::report {
namespace {

void write_requirement(json::Writer& out, const model::SampledRequirement& one) {
  out.open_object()
      .member("control", one.control)
      .member("title", one.title)
      .member("area", one.area)
      .member("why", one.why)
      .close_object();
}

void write_unit(json::Writer& out, const model::SampledUnit& one) {
  out.open_object()
      .member("id", one.key)
      .member("name", one.name)
      .member("why", one.why)
      .close_object();
}

}  // namespace

std::string to_json(const model::AuditSample& sample) {
  json::Writer out;
  out.open_object()
      .member("org", sample.org)
      .member("framework", sample.framework)
      .name("year")
      .number(std::int64_t{sample.year})
      .name("seed")
      .number(static_cast<std::int64_t>(sample.seed))
      .name("selection_assumed")
      .boolean(sample.selection_assumed);
  write_list(out, "core", sample.core, [](json::Writer& w, const model::CoreTopic& topic) {
    w.open_object().member("says", topic.says);
    w.texts("controls", topic.controls);
    w.close_object();
  });
  number(out, "rotating", sample.rotating);
  write_list(out, "forced", sample.forced, write_requirement);
  write_list(out, "drawn", sample.drawn, write_requirement);
  write_list(out, "left", sample.left, write_requirement);
  out.member("covered_by", sample.covered_by);
  number(out, "systems_known", sample.systems_known);
  out.name("systems_complete").boolean(sample.systems_complete);
  number(out, "systems_wanted", sample.systems_wanted);
  write_list(out, "systems", sample.systems, write_unit);
  number(out, "still_allowed", sample.still_allowed);
  number(out, "sites_known", sample.sites_known);
  number(out, "sites_wanted", sample.sites_wanted);
  number(out, "sites_random", sample.sites_random);
  write_list(out, "sites", sample.sites, write_unit);
  out.close_object();
  return out.take();
}

}  // namespace assay::report
