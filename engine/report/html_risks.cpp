// The risk register: levels recomputed by the criteria of their assessment, what was done about
// them, what was accepted.
#include <algorithm>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Band;
using model::RiskView;

constexpr std::size_t most_risks = 200;

bool says_anything(const RiskView& one) {
  return !one.title.empty() || one.level || one.recorded || one.residual;
}

std::string_view look_of(Band band) {
  switch (band) {
    case Band::intolerable:
      return "fail";
    case Band::above_acceptance:
      return "open";
    case Band::acceptable:
      return "recorded";
    case Band::unknown:
      break;
  }
  return "none";
}

void write_level(Page& page, const std::optional<Decimal>& level, Band band) {
  if (!level) return;
  page.raw("<span class=\"sign ").raw(look_of(band)).raw("\">").text(to_text(*level));
  page.raw("</span> <small>").raw(name(band)).raw("</small>");
}

std::string_view effect_words(std::string_view effect) {
  if (effect == "not") return "not effective";
  return effect == "partly" ? "partly effective" : effect;
}

void write_row(Page& page, const View& view, const RiskView& one, bool with_org) {
  page.raw("<tr><th scope=\"row\">").text(one.title.empty() ? one.key : one.title);
  page.raw("<br><small>").text(one.key);
  if (with_org) page.raw(" · ").text(view.org_name(one.org));
  if (!one.theme.empty()) page.raw(" · ").text(one.theme);
  if (one.opportunity) page.raw(" · an opportunity");
  page.raw("</small></th><td data-l=\"system\">");
  page.text(one.system.empty() ? "all" : one.system_name.empty() ? one.system : one.system_name);
  page.raw("</td><td data-l=\"level\">");
  write_level(page, one.level ? one.level : one.recorded, one.band);
  if (one.likelihood && one.impact) {
    page.raw("<br><small>")
        .text(to_text(*one.likelihood))
        .raw(one.formula == "sum" ? " + " : " × ");
    page.text(to_text(*one.impact)).raw("</small>");
  }
  page.raw("</td><td>");
  for (std::size_t i = 0; i < one.treatments.size(); ++i) {
    const model::TreatmentView& treatment = one.treatments[i];
    page.raw(i == 0 ? "" : "<br>").text(treatment.option.empty() ? "treatment" : treatment.option);
    page.raw(", ").text(treatment.state);
    if (!treatment.effect.empty()) page.raw(", ").text(effect_words(treatment.effect));
    page.raw(" <small>").text(treatment.key).raw("</small>");
  }
  page.raw("</td><td data-l=\"residual\">");
  write_level(page, one.residual, one.residual_band);
  page.raw("</td><td class=\"n\" data-l=\"accepted\">").text(one.accepted_at).raw("</td><td>");
  for (std::size_t i = 0; i < one.notes.size(); ++i) {
    page.raw(i == 0 ? "" : "; ").prose(one.notes[i]);
  }
  page.raw("</td></tr>");
}

}  // namespace

bool has_risks(const Report& report) {
  return std::any_of(report.audit.risks.begin(), report.audit.risks.end(), says_anything);
}

void write_risks(Page& page, const View& view) {
  const auto& all = view.report().audit.risks;
  std::size_t bands[4] = {};
  std::size_t noted = 0;
  std::size_t number = 0;
  std::size_t opportunities = 0;
  for (const RiskView& one : all) {
    if (!says_anything(one)) continue;
    ++number;
    noted += one.notes.empty() ? 0 : 1;
    if (one.opportunity) {
      ++opportunities;
    } else {
      ++bands[static_cast<std::size_t>(one.residual ? one.residual_band : one.band)];
    }
  }
  page.raw("<section id=\"risks\"><h2>Risks</h2><p>").text(count(number - opportunities, "risk"));
  page.raw(" of the register");
  if (opportunities == 1) page.raw(" and 1 opportunity beside them");
  if (opportunities > 1) {
    page.raw(" and ").number(opportunities).raw(" opportunities beside them");
  }
  page.raw("; what remains after treatment is intolerable for <b>").number(bands[3]);
  page.raw("</b>, above acceptance for <b>").number(bands[2]).raw("</b>, acceptable for <b>");
  page.number(bands[1]).raw("</b>, unknown for <b>").number(bands[0]).raw("</b>. Levels are ");
  page.raw("recomputed by the version of the criteria their assessment used; <b>").number(noted);
  page.raw("</b> have a note.</p><table class=\"stack\"><thead><tr><th>risk</th><th>system</th>");
  page.raw("<th>level</th><th>treatment</th><th>residual</th><th class=\"n\">accepted</th>");
  page.raw("<th>notes</th></tr></thead><tbody>");
  std::size_t shown = 0;
  for (const RiskView& one : all) {
    if (!says_anything(one) || shown == most_risks) continue;
    ++shown;
    write_row(page, view, one, view.report().posture.orgs.size() > 1);
  }
  page.raw("</tbody></table>");
  if (shown < number) {
    page.raw("<p>").number(number - shown).raw(" more are in the JSON report.</p>");
  }
  page.raw("</section>");
}

}  // namespace assay::report
