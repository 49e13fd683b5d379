// The rules behind the numbers of the map: first those with verdicts, then folded those that
// concern nobody, whose law does not bind on the day, whose framework
// nobody took on, or of which nothing is decided.
#include <algorithm>
#include <iterator>
#include <vector>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Outcome;
using model::Standing;
using model::Tally;

void write_what_it_asks(Page& page, const RuleCard& card, std::size_t rule) {
  const std::string number = std::to_string(rule);
  page.raw("<tr id=\"r").raw(number).raw("\"><th scope=\"row\" class=\"id-col\">R").raw(number);
  page.raw("</th><td>").text(card.title).raw("<br><small>");
  write_controls(page, card.controls);
  page.raw(" · ").text(card.pack).raw("/").text(card.id).raw("</small></td>");
}

void write_counted(Page& page, const View& view, std::size_t rule) {
  const Tally* found = view.tally("", rule);
  const Tally tally = found == nullptr ? Tally{} : *found;
  const std::vector<Part> parts = parts_of(tally, false);
  write_what_it_asks(page, view.report().rules[rule - 1], rule);
  page.raw("<td class=\"wide\">");
  if (tally.verdicts() == 0) {
    page.raw("<small>not evaluated for any subject</small>");
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

void write_folded(Page& page, const View& view, const std::string& summary,
                  const std::vector<std::size_t>& rules) {
  if (rules.empty()) return;
  const bool silent = view.silence(rules.front()) != nullptr;
  const bool open = !view.decides(rules.front());
  page.raw("<details><summary>").text(summary).raw(": <b>").number(rules.size());
  page.raw("</b></summary><table class=\"stack\"><thead><tr><th>rule</th><th>what it asks</th>");
  if (silent) page.raw("<th>law binds</th>");
  if (open) page.raw("<th class=\"n\">undetermined</th>");
  page.raw("</tr></thead><tbody>");
  for (const std::size_t rule : rules) {
    write_what_it_asks(page, view.report().rules[rule - 1], rule);
    if (silent) page.raw("<td>").text(view.silence(rule)->when).raw("</td>");
    if (open) {
      page.raw("<td class=\"n\" data-l=\"undetermined\">");
      page.number(view.tally("", rule)->of(Outcome::undetermined)).raw("</td>");
    }
    page.raw("</tr>");
  }
  page.raw("</tbody></table></details>");
}

void write_by_control(Page& page, const View& view) {
  const Report& report = view.report();
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
  page.raw("</tbody></table></details>");
}

}  // namespace

void write_rules(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<section id=\"rules\"><h2>Rules</h2><table class=\"stack\"><thead><tr><th>rule</th>");
  page.raw(
      "<th>what it asks</th><th class=\"wide\">verdicts</th><th class=\"n\">not satisfied</th>");
  page.raw("<th class=\"n\">undetermined</th><th class=\"n\">satisfied, on claims</th>");
  page.raw("<th class=\"n\">satisfied, on more</th></tr></thead><tbody>");
  std::vector<std::size_t> shown;
  std::vector<std::size_t> nobody;
  std::vector<std::size_t> silent;
  std::vector<std::size_t> untaken;
  std::vector<std::size_t> undecided;
  for (std::size_t rule = 1; rule <= report.rules.size(); ++rule) {
    if (view.silence(rule) != nullptr) {
      silent.push_back(rule);
    } else if (view.untaken(rule) != nullptr) {
      untaken.push_back(rule);
    } else if (!view.concerns_anybody(rule)) {
      nobody.push_back(rule);
    } else {
      shown.push_back(rule);
    }
  }
  std::copy_if(shown.begin(), shown.end(), std::back_inserter(undecided),
               [&](std::size_t rule) { return !view.decides(rule); });
  if (is_drowned(undecided.size(), shown.size())) {
    std::erase_if(shown, [&](std::size_t rule) { return !view.decides(rule); });
  } else {
    undecided.clear();
  }
  for (const std::size_t rule : shown) write_counted(page, view, rule);
  page.raw("</tbody></table>");
  write_folded(page, view, "Undetermined for every subject", undecided);
  write_folded(page, view, "Concerning no subject known", nobody);
  write_folded(page, view,
               "Silent on " + to_text(report.as_of) + ", since no law behind them binds that day",
               silent);
  write_folded(page, view, "Voluntary, and nobody recorded whether their framework is taken on",
               untaken);
  // The gap report says it better, where there is one.
  if (report.audit.controls.empty()) write_by_control(page, view);
  page.raw("</section>");
}

}  // namespace assay::report
