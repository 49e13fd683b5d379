#include "engine/report/audit_json.h"
#include "engine/report/json_pieces.h"

namespace assay::report {
namespace {

void write_decimal(json::Writer& out, std::string_view label, const std::optional<Decimal>& value) {
  out.name(label);
  value ? out.number(*value) : out.null();
}

void write_treatment(json::Writer& out, const model::TreatmentView& one) {
  out.open_object().member("treatment", one.key).member("option", one.option);
  out.texts("controls", one.controls);
  out.member("due", one.due).member("done_at", one.done_at);
  write_decimal(out, "expected_residual", one.expected_residual);
  out.member("effect", one.effect).member("state", one.state).close_object();
}

}  // namespace

void write_risk(json::Writer& out, const model::RiskView& one) {
  out.open_object()
      .member("org", one.org)
      .member("risk", one.key)
      .member("title", one.title)
      .member("system", one.system)
      .member("system_name", one.system_name)
      .member("theme", one.theme)
      .member("source", one.source)
      .member("status", one.status)
      .member("owner", one.owner)
      .name("opportunity")
      .boolean(one.opportunity)
      .member("assessment", one.assessment)
      .member("assessed_at", one.assessed_at)
      .member("criteria", one.criteria)
      .member("formula", one.formula);
  write_decimal(out, "likelihood", one.likelihood);
  write_decimal(out, "impact", one.impact);
  write_decimal(out, "recorded", one.recorded);
  write_decimal(out, "level", one.level);
  write_decimal(out, "residual", one.residual);
  out.member("band", name(one.band)).member("residual_band", name(one.residual_band));
  write_list(out, "treatments", one.treatments, write_treatment);
  out.member("accepted_at", one.accepted_at).member("accepted_by", one.accepted_by);
  out.texts("notes", one.notes);
  out.close_object();
}

std::string to_json(const model::RiskView& risk) {
  json::Writer out;
  write_risk(out, risk);
  return out.take();
}

std::string to_json(const model::RiskProposal& proposal) {
  json::Writer out;
  out.open_object()
      .member("org", proposal.org)
      .member("system", proposal.system)
      .member("system_name", proposal.system_name)
      .member("scenario", proposal.scenario)
      .member("title", proposal.title)
      .member("category", proposal.category)
      .member("theme", proposal.theme)
      .member("source", proposal.source);
  out.texts("consequence_for", proposal.consequence_for);
  out.texts("controls", proposal.controls);
  out.texts("unknown", proposal.unknown);
  out.close_object();
  return out.take();
}

}  // namespace assay::report
