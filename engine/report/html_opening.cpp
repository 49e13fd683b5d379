// The first screen: five questions an executive asks, each answered in a few lines, none by a
// score.
#include <algorithm>
#include <map>
#include <tuple>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Outcome;
using model::Tally;

constexpr std::size_t few = 3;

std::size_t at(auto value) { return static_cast<std::size_t>(value); }

std::size_t failing(const Tally& tally) { return tally.of(Outcome::not_satisfied) - tally.waived; }

// Worse: more critical, then more high, then more at all.
auto badness(const Tally& tally) {
  return std::tuple(tally.severity[at(model::Severity::critical)],
                    tally.severity[at(model::Severity::high)], failing(tally));
}

void open_card(Page& page, std::string_view question) {
  page.raw("<section class=\"card\"><h2>").raw(question).raw("</h2>");
}

void figure(Page& page, std::string_view number, std::string_view what) {
  page.raw("<p class=\"figure\"><b>").text(number).raw("</b> ").text(what).raw("</p>");
}

void write_kind_of_statement(Page& page, std::size_t number, std::string_view look,
                             std::string_view sign, std::string_view what) {
  if (number == 0) return;
  page.raw("<li><span class=\"verdict ").raw(look).raw("\"><span class=\"sign\">").raw(sign);
  page.raw("</span> ").raw(what).raw("</span> <b>").number(number).raw("</b></li>");
}

void write_how_bad(Page& page, const View& view) {
  const Report& report = view.report();
  const StatementCounts counts = count_statements(report.posture.statements);
  const Tally& whole = report.posture.whole;
  open_card(page, "How bad");
  if (counts.unmet() == 0) {
    figure(page, count(whole.decided()),
           whole.decided() == 0 ? "verdicts could be decided: this says nothing about the rest"
                                : "verdicts decided, and no nonconformity found among them");
  } else {
    figure(page, count(counts.unmet()),
           counts.unmet() == 1 ? "unmet requirement stated" : "unmet requirements stated");
  }
  page.raw("<ul class=\"kinds\">");
  write_kind_of_statement(page, counts.major, "major", "▲", "major, proposed");
  write_kind_of_statement(page, counts.minor, "minor", "△", "minor, proposed");
  write_kind_of_statement(page, counts.breach, "breach", "§", "breach shown");
  write_kind_of_statement(page, counts.not_shown, "notshown", "○", "outcome not shown");
  write_kind_of_statement(page, counts.observation, "observation", "○", "observation");
  page.raw("</ul>");
  std::vector<Part> parts;
  for (std::size_t i = whole.severity.size(); i-- > 0;) {
    if (whole.severity[i] == 0) continue;
    parts.push_back({name(static_cast<model::Severity>(i)), name(static_cast<model::Severity>(i)),
                     whole.severity[i]});
  }
  if (!parts.empty()) {
    page.raw("<p>Findings not satisfied and not waived, by severity:</p>");
    bar(page, parts);
    legend(page, parts);
  }
  page.raw("<p class=\"more\"><a href=\"#statements\">All statements</a></p></section>");
}

void write_where(Page& page, const View& view) {
  const Report& report = view.report();
  open_card(page, "Where");
  std::vector<const model::OrgPosture*> orgs;
  for (const model::OrgPosture& one : report.posture.orgs) {
    if (failing(one.tally) > 0) orgs.push_back(&one);
  }
  std::stable_sort(orgs.begin(), orgs.end(), [](const auto* a, const auto* b) {
    return badness(b->tally) < badness(a->tally);
  });
  page.raw("<p><b>").number(orgs.size()).raw("</b> of <b>").number(report.posture.orgs.size());
  page.raw("</b> ").raw(report.posture.orgs.size() == 1 ? "organisation" : "organisations");
  page.raw(" with something not satisfied");
  page.raw(orgs.empty()        ? ".</p>"
           : orgs.size() > few ? ", the most severe first:</p><ul>"
                               : ":</p><ul>");
  for (std::size_t i = 0; i < std::min(few, orgs.size()); ++i) {
    page.raw("<li>")
        .text(orgs[i]->name)
        .raw(" <b>")
        .number(failing(orgs[i]->tally))
        .raw("</b></li>");
  }
  if (!orgs.empty()) page.raw("</ul>");

  std::vector<std::pair<const Tally*, std::size_t>> rules;
  for (std::size_t i = 1; i <= report.rules.size(); ++i) {
    const Tally* tally = view.tally("", i);
    if (tally != nullptr && failing(*tally) > 0) rules.emplace_back(tally, i);
  }
  std::stable_sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) {
    return badness(*b.first) < badness(*a.first);
  });
  if (!rules.empty()) {
    page.raw("<p><b>").number(rules.size()).raw("</b> of <b>").number(report.rules.size());
    page.raw("</b> rules")
        .raw(rules.size() > few ? ", the most severe first:</p><ul>" : ":</p><ul>");
    for (std::size_t i = 0; i < std::min(few, rules.size()); ++i) {
      const RuleCard& card = report.rules[rules[i].second - 1];
      page.raw("<li><a href=\"#r").raw(std::to_string(rules[i].second)).raw("\">");
      page.text(card.title).raw("</a> <b>").number(failing(*rules[i].first)).raw("</b></li>");
    }
    page.raw("</ul>");
  }
  page.raw("<p class=\"more\"><a href=\"#map\">Heat map</a></p></section>");
}

// "Make the plan for {name}" over many subjects: the field's place is shown as "…".
std::string template_words(const std::string& action) {
  std::string words;
  bool inside = false;
  for (const char c : action) {
    if (c == '{') words += "…";
    inside = c == '{' || (inside && c != '}');
    if (!inside && c != '}') words += c;
  }
  return words;
}

std::string words_of(const TaskGroup& group) {
  const bool many = group.tasks.size() > 1 && group.rule != nullptr && !group.rule->action.empty();
  return many ? template_words(group.rule->action) : group.tasks.front()->action;
}

void write_what_first(Page& page, const View& view) {
  open_card(page, "What first");
  std::size_t tasks = 0;
  for (const TaskGroup& group : view.tasks()) tasks += group.tasks.size();
  if (tasks == 0) {
    page.raw("<p>No task is open. Undetermined questions ask for facts, not for work: see ");
    page.raw("<a href=\"#requests\">what to collect next</a>.</p></section>");
    return;
  }
  figure(page, count(tasks), tasks == 1 ? "task open" : "tasks open");
  std::size_t fresh = 0;
  for (const model::Task& task : view.report().tasks) {
    fresh += task.order > 0 && (task.status == "new" || task.status == "reopened") ? 1 : 0;
  }
  // Where there was a run before.
  if (fresh < tasks) {
    page.raw("<p><b>").number(fresh).raw("</b> of them not open in the run before.</p>");
  }
  page.raw("<ol>");
  for (std::size_t i = 0; i < std::min(few, view.tasks().size()); ++i) {
    const TaskGroup& group = view.tasks()[i];
    page.raw("<li>").text(words_of(group));
    page.raw(" <small>(").text(count(group.tasks.size(), "task"));
    if (!group.due.empty()) page.raw(", first due ").text(group.due);
    page.raw(", ").raw(name(group.severity)).raw(")</small></li>");
  }
  page.raw("</ol><p class=\"more\"><a href=\"#tasks\">All tasks</a></p></section>");
}

void write_how_sure(Page& page, const View& view) {
  const Tally& whole = view.report().posture.whole;
  open_card(page, "How sure");
  std::vector<Part> parts;
  for (std::size_t i = 0; i < whole.satisfied.size(); ++i) {
    const auto basis = static_cast<model::Basis>(i);
    parts.push_back({name(basis), name(basis), whole.satisfied[i] + whole.failed[i]});
  }
  if (whole.decided() == 0) {
    page.raw("<p>No verdict was decided.</p>");
  } else {
    figure(page, percent(parts.front().size, whole.decided()),
           "of the verdicts decided rest on claims alone");
    page.raw("<p>What the decided verdicts rest on, from weak to strong:</p>");
    bar(page, parts);
    legend(page, parts);
  }
  const std::string kind = main_kind(view.report().posture);
  if (!kind.empty()) {
    std::size_t complete = 0;
    std::size_t all = 0;
    for (const model::Population& one : view.report().posture.populations) {
      if (one.kind != kind) continue;
      ++all;
      complete += one.complete ? 1 : 0;
    }
    const model::Population population = view.report().posture.population(kind);
    page.raw("<p><b>").number(population.known).raw("</b> ");
    page.text(population.known == 1 ? singular(kind) : plural(kind))
        .raw(" known; the register is ");
    page.raw("declared complete by <b>").number(complete).raw("</b> of <b>").number(all);
    page.raw("</b>. Everything here holds for those known only.</p>");
  }
  page.raw("<p class=\"more\"><a href=\"#facts\">The facts behind it</a></p></section>");
}

// One line for all that binds nobody, and folded which frameworks that is.
void write_indecision(Page& page, const model::Posture& posture) {
  std::string sentence = indecision(posture);
  if (sentence.empty()) return;
  sentence.front() = sentence.front() == 'n' ? 'N' : sentence.front();
  std::map<std::vector<std::string>, std::pair<std::size_t, std::size_t>> by_framework;
  for (const model::UntakenRule& one : posture.untaken) {
    auto& [rules, verdicts] = by_framework[one.frameworks];
    ++rules;
    verdicts += one.verdicts;
  }
  page.raw("<details><summary>").text(sentence).raw(".</summary><ul>");
  for (const auto& [frameworks, counts] : by_framework) {
    page.raw("<li>");
    for (std::size_t i = 0; i < frameworks.size(); ++i) {
      page.raw(i == 0 ? "" : ", ").text(frameworks[i]);
    }
    page.raw(" <b>").number(counts.second).raw("</b> <small>");
    page.text(count(counts.first, "rule")).raw("</small></li>");
  }
  page.raw("</ul></details>");
}

void write_what_is_unknown(Page& page, const View& view) {
  const model::Posture& posture = view.report().posture;
  const Tally& whole = posture.whole;
  open_card(page, "What is unknown");
  figure(page, percent(whole.of(Outcome::undetermined), whole.verdicts()),
         "of the verdicts asked for are undetermined (" + count(whole.of(Outcome::undetermined)) +
             " of " + count(whole.verdicts()) + ")");
  page.raw("<ul>");
  std::vector<std::pair<std::size_t, model::Reason>> reasons;
  for (std::size_t i = 0; i < whole.reason.size(); ++i) {
    if (whole.reason[i] > 0) reasons.emplace_back(whole.reason[i], static_cast<model::Reason>(i));
  }
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [number, reason] : reasons) {
    page.raw("<li>").raw(words(reason)).raw(" <b>").number(number).raw("</b></li>");
  }
  page.raw("</ul>");
  write_indecision(page, posture);
  if (whole.waived_undetermined > 0) {
    page.raw("<p><b>").number(whole.waived_undetermined);
    page.raw("</b> of them wait while a waiver runs.</p>");
  }
  const std::string kind = main_kind(posture);
  if (!kind.empty()) {
    const model::Population population = posture.population(kind);
    if (population.scope_known) {
      page.raw("<p><b>").number(population.out_of_scope).raw("</b> ");
      page.text(population.out_of_scope == 1 ? singular(kind) + " is" : plural(kind) + " are");
      page.raw(" declared out of scope.</p>");
    } else {
      page.raw("<p>Out of scope: not known, because nobody recorded which ");
      page.text(plural(kind)).raw(" are outside.</p>");
    }
  }
  std::size_t asked = 0;
  for (const model::AuditorQuestion& one : posture.questions) asked += one.open > 0 ? 1 : 0;
  page.raw("<p><b>").number(asked).raw("</b> ").raw(asked == 1 ? "question" : "questions");
  page.raw(" only an auditor can ask.</p>");
  page.raw("<p class=\"more\"><a href=\"#requests\">What to collect next</a></p></section>");
}

void write_all_verdicts(Page& page, const View& view) {
  const Tally& whole = view.report().posture.whole;
  open_card(page, "All verdicts");
  figure(page, count(whole.verdicts()), "verdicts, one for each rule and each subject it concerns");
  const std::vector<Part> parts = parts_of(whole, false);
  bar(page, parts);
  legend(page, parts);
  page.raw("<p>").number(whole.of(Outcome::not_applicable));
  page.raw(" further pairs are not applicable and not drawn.</p>");
  if (const std::string silence = view.report().posture.silence(); !silence.empty())
    page.raw("<p>").text(silence).raw(".</p>");
  page.raw("<p class=\"more\"><a href=\"#rules\">By rule</a></p></section>");
}

void open_line(Page& page, std::string_view question) {
  page.raw("<dt>").raw(question).raw("</dt><dd>");
}

// What there is to do and to ask, each the first of its kind.
void write_first_steps(Page& page, const View& view) {
  open_line(page, "Do first");
  if (view.tasks().empty()) {
    page.raw("nothing: no task is open.");
  } else {
    const TaskGroup& group = view.tasks().front();
    page.text(words_of(group)).raw(" (").raw(name(group.severity));
    if (group.tasks.size() > 1) page.raw(", ").text(count(group.tasks.size(), "task"));
    if (!group.due.empty()) page.raw(", due ").text(group.due);
    if (!group.tasks.front()->owner.empty()) page.raw(", ").text(group.tasks.front()->owner);
    page.raw(").");
  }
  page.raw("</dd>");
  if (view.asks().empty()) return;
  const model::Asked& ask = view.asks().front();
  open_line(page, "Ask first");
  if (ask.orgs.size() > 1) page.text(count(ask.orgs.size(), "organisation")).raw(": ");
  page.prose(ask.asks).raw(" (decides ").text(count(ask.alone, "verdict"));
  page.raw(" of ").text(count(ask.rules.size(), "rule")).raw(").</dd>");
}

void write_gist(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<dl class=\"gist\">");
  open_line(page, "How bad");
  page.text(how_bad(report)).raw(".</dd>");
  open_line(page, "How sure");
  page.text(how_sure(report)).raw(".</dd>");
  open_line(page, "Unknown");
  page.text(what_is_unknown(report)).raw(".</dd>");
  write_first_steps(page, view);
  page.raw("</dl>");
}

}  // namespace

void write_opening(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<header><p class=\"kicker\">Assessment report <span>as of ");
  page.text(to_text(report.as_of)).raw("</span></p><h1>").text(report.title).raw("</h1>");
  write_gist(page, view);
  if (report.incomplete) {
    page.raw(
        "<p class=\"warning\">This assessment is incomplete: a rule was not evaluated or "
        "records were rejected.</p>");
  }
  page.raw("</header><main><div class=\"cards\">");
  write_how_bad(page, view);
  write_where(page, view);
  write_what_first(page, view);
  write_how_sure(page, view);
  write_what_is_unknown(page, view);
  write_all_verdicts(page, view);
  page.raw("</div>");
}

}  // namespace assay::report
