#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"

namespace assay::report {
namespace {

using What = model::ReadinessItem::What;

void write_item(json::Writer& out, const model::ReadinessItem& one) {
  out.open_object()
      .member("what", name(one.what))
      .member("topic", one.topic)
      .member("control", one.control)
      .member("says", one.says)
      .name("practice")
      .boolean(one.practice)
      .close_object();
}

void write_stage(json::Writer& out, std::string_view label, const model::StageReadiness& stage) {
  out.name(label).open_object().member("verdict", name(stage.verdict));
  number(out, "blocks", stage.count(What::blocks));
  number(out, "concerns", stage.count(What::concern));
  number(out, "unknown", stage.count(What::unknown));
  write_list(out, "items", stage.items, write_item);
  out.close_object();
}

}  // namespace

void write_readiness(json::Writer& out, const model::Readiness& one) {
  out.open_object()
      .member("org", one.org)
      .member("framework", one.framework)
      .member("as_of", to_text(one.as_of));
  write_stage(out, "stage1", one.stage1);
  write_stage(out, "stage2", one.stage2);
  write_list(out, "dates", one.dates, [](json::Writer& w, const model::AuditDate& date) {
    w.open_object()
        .member("what", date.what)
        .member("date", date.date)
        .member("state", date.state)
        .close_object();
  });
  out.member("practice", one.practice).close_object();
}

std::string to_json(const model::Readiness& readiness) {
  json::Writer out;
  write_readiness(out, readiness);
  return out.take();
}

std::string to_json(const model::Forecast& forecast) {
  json::Writer out;
  out.open_object()
      .member("org", forecast.org)
      .member("framework", forecast.framework)
      .member("from", to_text(forecast.from))
      .member("forecast_to", to_text(forecast.to))
      .member("stage1", name(forecast.stage1_then))
      .member("stage2", name(forecast.stage2_then));
  write_list(out, "added", forecast.added, write_item);
  write_list(out, "gone", forecast.gone, write_item);
  write_list(out, "changes", forecast.changes,
             [](json::Writer& w, const model::Forecast::Change& change) {
               w.open_object()
                   .member("control", change.control)
                   .member("title", change.title)
                   .member("before", change.before)
                   .member("after", change.after)
                   .close_object();
             });
  out.close_object();
  return out.take();
}

}  // namespace assay::report
