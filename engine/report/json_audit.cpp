#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"

namespace assay::report {

void write_control(json::Writer& out, const model::ControlStatus& one) {
  out.open_object()
      .member("org", one.org)
      .member("framework", one.framework)
      .member("control", one.control)
      .member("title", one.title)
      .member("area", one.area)
      .name("measure")
      .boolean(one.measure)
      .member("selection", name(one.selection))
      .member("status", one.standing());
  number(out, "rules", one.rules);
  write_tally(out, one.tally);
  out.name("undetermined_share");
  const auto share = one.undetermined_share();
  share ? out.number(std::int64_t{*share}) : out.null();
  out.member("basis", one.basis ? name(*one.basis) : "");
  write_list(out, "judged_on", one.judged_on, [](json::Writer& w, const model::JudgedOn& on) {
    w.open_object().member("kind", on.kind);
    number(w, "known", on.known);
    w.name("complete").boolean(on.complete).close_object();
  });
  out.member("grade", name(one.grade));
  number(out, "statements", one.statements);
  write_texts(out, "missing", one.missing);
  number(out, "missing_more", one.missing_more);
  number(out, "questions", one.questions);
  write_texts(out, "evidence", one.evidence);
  out.close_object();
}

void write_audit(json::Writer& out, const model::AuditViews& audit) {
  out.name("audit").open_object();
  write_list(out, "controls", audit.controls, write_control);
  out.close_object();
}

std::string to_json(const model::ControlStatus& status) {
  json::Writer out;
  write_control(out, status);
  return out.take();
}

}  // namespace assay::report
