// The gap report: every requirement and measure of the catalogs judged, also those no rule looks
// at.
#include <algorithm>
#include <iterator>
#include <map>
#include <vector>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::ControlStatus;
using model::Outcome;
using model::Selection;

std::string_view selected_words(Selection selection) {
  switch (selection) {
    case Selection::always:
      return "";
    case Selection::undecided:
      return "no statement of applicability";
    case Selection::missing:
      return "no entry in the statement";
    case Selection::disputed:
      return "entries disagree";
    case Selection::selected:
      return "selected";
    case Selection::excluded:
      return "excluded";
    case Selection::in_part:
      return "selected in part";
  }
  return "";
}

void write_status(Page& page, const ControlStatus& one) {
  const model::Standing standing = standing_of(one.tally);
  const std::string_view look = one.rules == 0 ? std::string_view("none") : look_of(standing);
  page.raw("<span class=\"sign ").raw(look).raw("\">").raw(sign_of(look)).raw("</span>&nbsp;");
  page.text(one.standing());
  if (one.grade == model::Grade::major || one.grade == model::Grade::minor) {
    page.raw(" <small>").raw(name(one.grade)).raw(", proposed</small>");
  }
}

void write_missing(Page& page, const ControlStatus& one) {
  for (std::size_t i = 0; i < one.missing.size(); ++i) {
    page.raw(i == 0 ? "" : "; ").prose(one.missing[i], 160);
  }
  if (one.missing_more > 0) page.raw("; ").number(one.missing_more).raw(" more");
  if (one.questions > 0) {
    page.raw(one.missing.empty() ? "" : "; ").text(count(one.questions, "question"));
    page.raw(" only an auditor can ask");
  }
}

void write_line(Page& page, const ControlStatus& one, bool measures) {
  page.raw("<tr><th scope=\"row\" class=\"id-col\">");
  page.text(one.control.substr(one.control.find(':') + 1)).raw("</th><td>").text(one.title);
  if (measures && one.measure) {
    page.raw("<br><small>").raw(selected_words(one.selection)).raw("</small>");
  }
  page.raw("</td><td class=\"status\">");
  write_status(page, one);
  page.raw("</td><td class=\"slim\">");
  if (one.tally.verdicts() > 0) bar(page, parts_of(one.tally, false));
  const auto number = [&](std::string_view label, Outcome outcome) {
    page.raw("</td><td class=\"n\" data-l=\"").raw(label).raw("\">");
    if (one.rules > 0) page.number(one.tally.of(outcome));
  };
  number("not satisfied", Outcome::not_satisfied);
  number("undetermined", Outcome::undetermined);
  number("satisfied", Outcome::satisfied);
  page.raw("</td><td class=\"n\" data-l=\"undetermined share\">");
  if (const auto share = one.undetermined_share()) page.text(std::to_string(*share) + " %");
  page.raw("</td><td data-l=\"rests on\">");
  if (one.basis) page.raw(words(*one.basis));
  page.raw("</td><td>");
  write_missing(page, one);
  page.raw("</td></tr>");
}

void write_table(Page& page, const std::vector<const ControlStatus*>& lines, bool measures) {
  page.raw("<table class=\"stack\"><thead><tr><th>id</th><th>requirement or measure</th>");
  page.raw("<th>status</th><th class=\"slim\">verdicts</th><th class=\"n\">not satisfied</th>");
  page.raw("<th class=\"n\">undeter&shy;mined</th><th class=\"n\">satisfied</th>");
  page.raw("<th class=\"n\">unknown</th><th>rests on</th><th>what is missing</th></tr></thead>");
  page.raw("<tbody>");
  for (const ControlStatus* one : lines) write_line(page, *one, measures);
  page.raw("</tbody></table>");
}

// Those no rule looks at, folded: what an auditor would ask for stands beside them.
void write_silent(Page& page, const std::vector<const ControlStatus*>& silent) {
  if (silent.empty()) return;
  page.raw("<details><summary>Without any rule: <b>").number(silent.size());
  page.raw(
      "</b></summary><table class=\"stack\"><thead><tr><th>id</th><th>requirement or measure</th>");
  page.raw("<th>what an auditor would ask for</th></tr></thead><tbody>");
  for (const ControlStatus* one : silent) {
    page.raw("<tr><th scope=\"row\" class=\"id-col\">");
    page.text(one->control.substr(one->control.find(':') + 1)).raw("</th><td>").text(one->title);
    if (one->measure) page.raw("<br><small>").raw(selected_words(one->selection)).raw("</small>");
    page.raw("</td><td>");
    for (std::size_t i = 0; i < one->evidence.size(); ++i) {
      page.raw(i == 0 ? "" : "; ").text(one->evidence[i]);
    }
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table></details>");
}

// The days of their law, of requirements all of whose rules are silent.
std::map<std::string, std::string> bound_when(const Report& report) {
  std::map<std::string, std::pair<std::size_t, std::string>> silent;
  for (const model::SilentRule& one : report.posture.silent) {
    for (const std::string& id : one.controls) {
      auto& [rules, when] = silent[id];
      if (++rules == 1 || one.when < when) when = one.when;
    }
  }
  std::map<std::string, std::string> bound;
  for (const ControlStatus& one : report.audit.controls) {
    const auto found = silent.find(one.control);
    if (found != silent.end() && found->second.first >= one.rules) {
      bound[one.control] = found->second.second;
    }
  }
  return bound;
}

void write_not_applicable(Page& page, const std::vector<const ControlStatus*>& lines,
                          const std::map<std::string, std::string>& bound) {
  if (lines.empty()) return;
  page.raw("<details><summary>Not applicable: <b>").number(lines.size());
  page.raw("</b></summary><table class=\"stack\"><thead><tr><th>id</th>");
  page.raw("<th>requirement or measure</th><th>law binds</th></tr></thead><tbody>");
  for (const ControlStatus* one : lines) {
    const auto when = bound.find(one->control);
    page.raw("<tr><th scope=\"row\" class=\"id-col\">");
    page.text(one->control.substr(one->control.find(':') + 1)).raw("</th><td>").text(one->title);
    if (one->measure) page.raw("<br><small>").raw(selected_words(one->selection)).raw("</small>");
    page.raw("</td><td>").text(when == bound.end() ? "" : when->second).raw("</td></tr>");
  }
  page.raw("</tbody></table></details>");
}

void write_population(Page& page, std::map<std::string, model::JudgedOn> kinds) {
  kinds.erase("organization");
  const auto main = kinds.contains("ai_system") ? kinds.find("ai_system") : kinds.begin();
  if (main == kinds.end()) return;
  page.raw(" For the ").number(main->second.known).raw(" ");
  page.text(main->second.known == 1 ? singular(main->first) : plural(main->first)).raw(" known");
  if (!main->second.complete) page.raw(" (register open)");
  if (kinds.size() > 1) {
    page.raw(" and subjects of ").number(kinds.size() - 1).raw(" further kinds");
  }
  page.raw(".");
}

bool is_undecided(const ControlStatus* one) {
  return standing_of(one->tally) == model::Standing::undetermined && one->tally.decided() == 0;
}

bool is_untaken(const Report& report, const std::string& framework) {
  const auto& untaken = report.posture.untaken;
  return std::any_of(untaken.begin(), untaken.end(), [&](const model::UntakenRule& one) {
    return std::find(one.frameworks.begin(), one.frameworks.end(), framework) !=
           one.frameworks.end();
  });
}

}  // namespace

void write_gaps(Page& page, const View& view) {
  const auto& all = view.report().audit.controls;
  page.raw(
      "<section id=\"gaps\"><h2>Clauses and controls</h2><p>Every requirement and measure of ");
  page.raw("the catalogs that the packs judge. A measure is judged where the statement of ");
  page.raw("applicability selects it. What no rule judges is said, and stays unknown.</p>");
  const std::map<std::string, std::string> bound = bound_when(view.report());
  std::size_t from = 0;
  while (from < all.size() && all[from].org == all.front().org) {
    const std::string& framework = all[from].framework;
    std::map<std::string, model::JudgedOn> kinds;
    std::size_t judged = 0;
    bool measures = false;
    std::size_t to = from;
    for (; to < all.size() && all[to].framework == framework && all[to].org == all.front().org;
         ++to) {
      judged += all[to].rules > 0 ? 1 : 0;
      measures = measures || all[to].measure;
      for (const model::JudgedOn& on : all[to].judged_on) kinds[on.kind] = on;
    }
    page.raw("<h3>")
        .text(framework)
        .raw("</h3><p><b>")
        .number(judged)
        .raw("</b> judged by rules, <b>");
    page.number(to - from - judged).raw("</b> without any rule.");
    write_population(page, kinds);
    std::vector<const ControlStatus*> silent;
    std::vector<const ControlStatus*> not_applicable;
    std::vector<const ControlStatus*> shown;
    for (; from < to; ++from) {
      const ControlStatus& one = all[from];
      const bool applies = standing_of(one.tally) != model::Standing::not_applicable;
      const bool excluded = one.selection == Selection::excluded;
      (one.rules == 0 ? silent : applies || excluded ? shown : not_applicable).push_back(&one);
    }
    page.raw("</p>");
    std::vector<const ControlStatus*> undecided;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(undecided), is_undecided);
    const bool folds = is_drowned(undecided.size(), shown.size());
    if (folds) std::erase_if(shown, is_undecided);
    if (!shown.empty()) write_table(page, shown, measures);
    if (folds) {
      page.raw("<details><summary>");
      if (is_untaken(view.report(), framework))
        page.raw("Nobody recorded whether it is taken on. ");
      page.raw("Nothing decided: <b>").number(undecided.size()).raw("</b></summary>");
      write_table(page, undecided, measures);
      page.raw("</details>");
    }
    write_not_applicable(page, not_applicable, bound);
    write_silent(page, silent);
  }
  page.raw("</section>");
}

}  // namespace assay::report
