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
  out.texts("missing", one.missing);
  number(out, "missing_more", one.missing_more);
  number(out, "questions", one.questions);
  out.texts("evidence", one.evidence);
  out.close_object();
}

void write_applicability(json::Writer& out, const model::ApplicabilityReport& one) {
  out.open_object()
      .member("org", one.org)
      .member("framework", one.framework)
      .member("requirement", one.requirement)
      .name("has_statement")
      .boolean(one.has_statement);
  number(out, "entries", one.entries);
  number(out, "approved", one.approved);
  out.name("proposal").boolean(!one.is_approved());
  out.texts("versions", one.versions);
  write_list(out, "controls", one.lines, [](json::Writer& w, const model::ApplicabilityLine& line) {
    w.open_object()
        .member("control", line.control)
        .member("title", line.title)
        .member("system", line.system)
        .member("decision", name(line.decision))
        .member("reason_type", line.reason_type)
        .member("reason", line.reason);
    w.texts("documents", line.documents);
    w.member("approval", line.approval).member("approved_at", line.approved_at);
    write_list(w, "relied_on_by", line.relied_on_by,
               [](json::Writer& v, const model::Reliance& reliance) {
                 v.open_object()
                     .member("treatment", reliance.treatment)
                     .member("risk", reliance.risk)
                     .member("system", reliance.system)
                     .close_object();
               });
    w.texts("activities", line.activities);
    w.member("status", line.status);
    w.texts("evidence", line.evidence);
    w.texts("stays", line.stays);
    w.member("proposal", line.proposal).close_object();
  });
  write_list(out, "contradictions", one.contradictions,
             [](json::Writer& w, const model::Conflict& conflict) {
               w.open_object()
                   .member("what", name(conflict.what))
                   .member("control", conflict.control)
                   .member("system", conflict.system)
                   .member("says", conflict.says)
                   .close_object();
             });
  out.close_object();
}

std::string to_json(const model::ApplicabilityReport& report) {
  json::Writer out;
  write_applicability(out, report);
  return out.take();
}

void write_audit(json::Writer& out, const model::AuditViews& audit) {
  out.name("audit").open_object();
  write_list(out, "controls", audit.controls, write_control);
  write_list(out, "statements", audit.statements, write_applicability);
  write_list(out, "risks", audit.risks, write_risk);
  write_list(out, "readiness", audit.readiness, write_readiness);
  out.close_object();
}

std::string to_json(const model::ControlStatus& status) {
  json::Writer out;
  write_control(out, status);
  return out.take();
}

}  // namespace assay::report
