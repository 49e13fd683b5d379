// Organisations by rules. Each cell has a sign and a number, so that it reads in grey and without
// sight of colour.
#include <algorithm>
#include <string>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Outcome;
using model::Standing;
using model::Tally;

constexpr std::size_t most_columns = 32;  // of one map; further rules get a map of their own

std::string cell_title(const Tally& tally) {
  std::string title;
  const auto add = [&title](std::size_t number, std::string_view what) {
    if (number > 0) title += (title.empty() ? "" : ", ") + count(number) + " " + std::string(what);
  };
  for (const Part& part : parts_of(tally, true)) add(part.size, part.label);
  return title;
}

// The shade of a failing cell: how much of what was decided fails.
std::string_view shade(const Tally& tally) {
  const std::size_t failing = tally.of(Outcome::not_satisfied) - tally.waived;
  if (failing * 2 >= tally.decided()) return " f3";
  return failing * 4 >= tally.decided() ? " f2" : " f1";
}

void write_cell(Page& page, const Tally* tally) {
  if (tally == nullptr) {
    page.raw("<td class=\"none\">·</td>");
    return;
  }
  const Standing standing = standing_of(*tally);
  const std::string_view look = look_of(standing);
  page.raw("<td class=\"").raw(look);
  if (standing == Standing::nonconformity) page.raw(shade(*tally));
  page.raw("\" title=\"").text(cell_title(*tally)).raw("\">").raw(sign_of(look));
  const auto number = [&page](std::size_t value) {
    page.raw("<i>").raw(std::to_string(value)).raw("</i>");
  };
  switch (standing) {
    case Standing::nonconformity:
      number(tally->of(Outcome::not_satisfied) - tally->waived);
      break;
    case Standing::undetermined:
      number(tally->of(Outcome::undetermined));
      break;
    case Standing::waived:
      number(tally->waived);
      break;
    case Standing::declared:
    case Standing::none_found:
      number(tally->of(Outcome::satisfied));
      break;
    case Standing::not_applicable:
    case Standing::not_evaluated:
      break;
  }
  page.raw("</td>");
}

// The whole of one organisation in one bar beside its row.
void write_row(Page& page, const View& view, const model::OrgPosture& org,
               const std::vector<std::size_t>& columns) {
  page.raw("<tr><th scope=\"row\"><a href=\"#").raw(view.org_anchor(org.org)).raw("\" title=\"");
  page.text(org.name).raw("\">").text(org.org).raw("</a></th>");
  for (const std::size_t rule : columns) write_cell(page, view.tally(org.org, rule));
  page.raw("</tr>");
}

void write_one(Page& page, const View& view, const std::string& title,
               const std::vector<std::size_t>& columns) {
  const Report& report = view.report();
  page.raw("<table class=\"map\"><caption>").text(title).raw("</caption><thead><tr>");
  page.raw("<th scope=\"col\" class=\"corner\"><span class=\"hide\">organisation</span></th>");
  for (const std::size_t rule : columns) {
    const std::string number = std::to_string(rule);
    page.raw("<th scope=\"col\"><a href=\"#r").raw(number).raw("\" title=\"");
    page.text(report.rules[rule - 1].title).raw("\">").raw(number).raw("</a></th>");
  }
  page.raw("</tr></thead><tbody>");
  for (const model::OrgPosture& org : report.posture.orgs) write_row(page, view, org, columns);
  if (report.posture.orgs.size() > 1) {
    page.raw("</tbody><tbody class=\"total\"><tr><th scope=\"row\">all</th>");
    for (const std::size_t rule : columns) write_cell(page, view.tally("", rule));
    page.raw("</tr>");
  }
  page.raw("</tbody></table>");
}

std::string title_of(const Report& report, const std::string& pack) {
  for (const Pack& one : report.packs) {
    if (one.id == pack && !one.title.empty()) return one.title;
  }
  return pack;
}

}  // namespace

void write_map(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<section id=\"map\"><h2>Heat map</h2><p>Rows are organisations, columns the rules ");
  page.raw("numbered <a href=\"#rules\">below</a>. A cell shows the worst that holds in it, with ");
  page.raw(
      "how many verdicts: <span class=\"key fail\">×</span> not satisfied (darker: a quarter, ");
  page.raw(
      "then half or more of what was decided), <span class=\"key open\">?</span> undetermined, ");
  page.raw("<span class=\"key waived\">w</span> waived, <span class=\"key declared\">○</span> no ");
  page.raw("nonconformity found, resting on claims, <span class=\"key recorded\">●</span> no ");
  page.raw("nonconformity found, on records or better, <span class=\"key na\">–</span> not ");
  page.raw("applicable, <span class=\"key none\">·</span> not evaluated.</p>");
  std::vector<std::size_t> silent;
  std::size_t from = 0;
  while (from < report.rules.size()) {
    const std::string& pack = report.rules[from].pack;
    std::vector<std::size_t> columns;
    while (from < report.rules.size() && report.rules[from].pack == pack &&
           columns.size() < most_columns) {
      const model::Tally* tally = view.tally("", ++from);
      const bool drawn = tally == nullptr || standing_of(*tally) != Standing::not_applicable;
      (drawn ? columns : silent).push_back(from);
    }
    if (!columns.empty()) write_one(page, view, title_of(report, pack), columns);
  }
  if (!silent.empty()) {
    page.raw("<p><small>Not drawn, because they apply to no subject known: ");
    for (const std::size_t rule : silent) {
      page.raw(rule == silent.front() ? "" : ", ");
      write_rule_link(page, view, report.rules[rule - 1].pack, report.rules[rule - 1].id);
    }
    page.raw(".</small></p>");
  }
  page.raw("</section>");
}

void write_rules(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<section id=\"rules\"><h2>Rules</h2><table class=\"stack\"><thead><tr><th>rule</th>");
  page.raw(
      "<th>what it asks</th><th class=\"wide\">verdicts</th><th class=\"n\">not satisfied</th>");
  page.raw("<th class=\"n\">undetermined</th><th class=\"n\">satisfied, on claims</th>");
  page.raw("<th class=\"n\">satisfied, on more</th></tr></thead><tbody>");
  for (std::size_t i = 1; i <= report.rules.size(); ++i) {
    const RuleCard& card = report.rules[i - 1];
    const std::string number = std::to_string(i);
    const Tally* found = view.tally("", i);
    const Tally tally = found == nullptr ? Tally{} : *found;
    const std::vector<Part> parts = parts_of(tally, false);
    page.raw("<tr id=\"r")
        .raw(number)
        .raw("\"><th scope=\"row\" class=\"id-col\">R")
        .raw(number)
        .raw("</th><td>");
    page.text(card.title).raw("<br><small>");
    write_controls(page, card.controls);
    page.raw(" · ").text(card.pack).raw("/").text(card.id).raw("</small></td><td class=\"wide\">");
    if (tally.verdicts() == 0) {
      page.raw(standing_of(tally) == Standing::not_applicable
                   ? "<small>not applicable to any subject known</small>"
                   : "<small>not evaluated for any subject</small>");
    } else {
      bar(page, parts);
    }
    page.raw("</td><td class=\"n\" data-l=\"not satisfied\">");
    page.number(tally.of(Outcome::not_satisfied));
    if (tally.waived > 0) page.raw(" <small>(").number(tally.waived).raw(" waived)</small>");
    page.raw("</td><td class=\"n\" data-l=\"undetermined\">");
    page.number(tally.of(Outcome::undetermined));
    page.raw("</td><td class=\"n\" data-l=\"satisfied, on claims\">").number(parts[3].size);
    page.raw("</td><td class=\"n\" data-l=\"satisfied, on more\">").number(parts[4].size);
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
  // The gap report says it better, where there is one.
  if (!report.audit.controls.empty()) {
    page.raw("</section>");
    return;
  }
  page.raw("<details><summary>By control</summary><table class=\"stack\"><thead>");
  page.raw("<tr><th>control</th><th>title</th><th>standing</th><th class=\"wide\">verdicts</th>");
  page.raw("</tr></thead><tbody>");
  for (const model::ControlTally& one : report.posture.controls) {
    if (!one.org.empty()) continue;
    const ControlCard* card = view.control(one.control);
    const Standing standing = standing_of(one.tally);
    page.raw("<tr><th scope=\"row\">").text(one.control).raw("</th><td>");
    page.text(card == nullptr ? "" : card->title);
    page.raw("</td><td><span class=\"sign ").raw(look_of(standing)).raw("\">");
    page.raw(sign_of(look_of(standing))).raw("</span> ").raw(name(standing));
    page.raw("</td><td class=\"wide\">");
    bar(page, parts_of(one.tally, false));
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table></details></section>");
}

}  // namespace assay::report
