// Readiness for certification: what blocks, what is of concern, what is unknown. No score.
#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Readiness;
using model::ReadinessItem;
using model::Ready;
using model::StageReadiness;
using What = ReadinessItem::What;

constexpr std::size_t few = 3;  // organisations written in full

std::string_view look_of(Ready verdict) {
  return verdict == Ready::ready ? "recorded" : verdict == Ready::not_ready ? "fail" : "open";
}

void write_verdict(Page& page, Ready verdict) {
  page.raw("<span class=\"sign ").raw(look_of(verdict)).raw("\">").raw(sign_of(look_of(verdict)));
  page.raw("</span> <b>").raw(name(verdict)).raw("</b>");
}

void write_items(Page& page, const StageReadiness& stage, What what, std::string_view title,
                 bool open) {
  const std::size_t number = stage.count(what);
  if (number == 0) return;
  page.raw(open ? "<details open>" : "<details>").raw("<summary>").raw(title).raw(": <b>");
  page.number(number).raw("</b></summary><table class=\"stack\"><tbody>");
  for (const ReadinessItem& one : stage.items) {
    if (one.what != what) continue;
    page.raw("<tr><th scope=\"row\" class=\"id-col\">");
    page.text(one.control.substr(one.control.find(':') + 1)).raw("</th><td>").text(one.topic);
    page.raw("</td><td>").prose(one.says);
    if (one.practice) page.raw(" <small>(practice of certification bodies)</small>");
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table></details>");
}

void write_stage(Page& page, std::string_view title, const StageReadiness& stage) {
  page.raw("<h4>").raw(title).raw(": ");
  write_verdict(page, stage.verdict);
  page.raw("</h4>");
  write_items(page, stage, What::blocks, "Blocks", true);
  write_items(page, stage, What::concern, "Of concern", true);
  write_items(page, stage, What::unknown, "Unknown", false);
}

void write_one(Page& page, const View& view, const Readiness& one) {
  page.raw("<h3>").text(view.org_name(one.org)).raw(", ").text(one.framework).raw("</h3>");
  write_stage(page, "Stage 1", one.stage1);
  write_stage(page, "Stage 2", one.stage2);
  if (!one.dates.empty()) {
    page.raw("<h4>Certificates and dates</h4><table class=\"stack\"><tbody>");
    for (const model::AuditDate& date : one.dates) {
      page.raw("<tr><td>").prose(date.what).raw("</td><td class=\"n\">").text(date.date);
      page.raw("</td><td>").text(date.state).raw("</td></tr>");
    }
    page.raw("</tbody></table>");
  }
}

void write_many(Page& page, const View& view, const std::vector<Readiness>& all) {
  page.raw("<table class=\"stack\"><thead><tr><th>organisation</th><th>framework</th>");
  page.raw("<th>stage 1</th><th class=\"n\">blocks</th><th class=\"n\">unknown</th>");
  page.raw("<th>stage 2</th><th class=\"n\">blocks</th><th class=\"n\">unknown</th></tr></thead>");
  page.raw("<tbody>");
  for (const Readiness& one : all) {
    page.raw("<tr><th scope=\"row\">").text(view.org_name(one.org)).raw("</th><td>");
    page.text(one.framework);
    for (const StageReadiness* stage : {&one.stage1, &one.stage2}) {
      page.raw("</td><td>");
      write_verdict(page, stage->verdict);
      page.raw("</td><td class=\"n\" data-l=\"blocks\">").number(stage->count(What::blocks));
      page.raw("</td><td class=\"n\" data-l=\"unknown\">").number(stage->count(What::unknown));
    }
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

}  // namespace

void write_readiness(Page& page, const View& view) {
  const auto& all = view.report().audit.readiness;
  page.raw(
      "<section id=\"readiness\"><h2>Readiness for certification</h2><p>Ready, not ready, or ");
  page.raw(
      "cannot say: there is no score. A waiver changes nothing here, and what rests on claims ");
  page.raw(
      "alone makes no requirement ready. <code>assay readiness --at</code> looks ahead to a day.");
  page.raw("</p>");
  if (all.size() > few) {
    write_many(page, view, all);
  } else {
    for (const Readiness& one : all) write_one(page, view, one);
  }
  if (!all.empty() && !all.front().practice.empty()) {
    page.raw("<p><small>Numbers of months are ").text(all.front().practice).raw(".</small></p>");
  }
  page.raw("</section>");
}

}  // namespace assay::report
