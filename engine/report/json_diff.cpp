#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"

namespace assay::report {
namespace {

void write_run(json::Writer& out, std::string_view label, const model::DiffRun& run) {
  out.name(label).open_object().name("run").number(run.run).member("as_of", run.as_of);
  out.texts("packs", run.packs);
  out.close_object();
}

}  // namespace

std::string to_json(const model::Diff& diff) {
  json::Writer out;
  out.open_object();
  write_run(out, "from", diff.from);
  write_run(out, "to", diff.to);
  out.name("causes_worked_out").boolean(diff.rules_known);
  out.name("counts").open_object();
  for (std::size_t move = 0; move < diff.moves.size(); ++move) {
    out.name(name(static_cast<model::Move>(move))).open_object();
    number(out, "findings", diff.moves[move]);
    for (std::size_t cause = 0; cause < diff.causes[move].size(); ++cause) {
      number(out, name(static_cast<model::Cause>(cause)), diff.causes[move][cause]);
    }
    out.close_object();
  }
  out.close_object();
  number(out, "changed", diff.changed).close_object();
  return out.take();
}

std::string to_json(const model::Difference& one) {
  json::Writer out;
  out.open_object()
      .member("change", name(one.move))
      .member("id", one.finding.id)
      .member("org", one.finding.org)
      .member("pack", one.finding.pack)
      .member("rule", one.finding.rule)
      .member("rule_version", one.finding.rule_version);
  out.name("subject")
      .open_object()
      .member("kind", one.finding.subject.kind)
      .member("id", one.finding.subject.key)
      .member("name", one.finding.subject_name)
      .close_object();
  out.member("before", one.before).member("after", one.after);
  out.name("why").open_array();
  for (const model::Cause cause : one.causes) out.text(name(cause));
  out.close_array();
  out.name("changed").boolean(one.changed);
  out.member("grade", name(one.finding.grade))
      .member("grade_before", one.grade_before)
      .member("severity", name(one.finding.severity))
      .member("severity_before", one.severity_before)
      .name("waived")
      .boolean(one.finding.waived())
      .member("message", one.finding.message)
      .name("unstable_key")
      .boolean(one.finding.unstable_key)
      .close_object();
  return out.take();
}

}  // namespace assay::report
