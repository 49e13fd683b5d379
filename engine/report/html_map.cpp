// Organisations by rules. Each cell has a sign and a number, so that it reads in grey and without
// sight of colour.
#include <algorithm>
#include <iterator>
#include <string>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Outcome;
using model::Standing;
using model::Tally;

constexpr std::size_t few_columns = 10;   // that need not fill the page
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
  const bool has_section = view.report().posture.orgs.size() > 1;
  page.raw("<tr><th scope=\"row\">");
  if (has_section) {
    page.raw("<a href=\"#").raw(view.org_anchor(org.org)).raw("\" title=\"").text(org.name);
    page.raw("\">");
  }
  page.text(org.org).raw(has_section ? "</a></th>" : "</th>");
  for (const std::size_t rule : columns) write_cell(page, view.tally(org.org, rule));
  page.raw("</tr>");
}

void write_one(Page& page, const View& view, const std::string& title,
               const std::vector<std::size_t>& columns, bool is_piece) {
  const Report& report = view.report();
  page.raw(columns.size() > few_columns ? "<table class=\"map\"><caption>"
                                        : "<table class=\"map few\"><caption>");
  page.text(title);
  if (is_piece) {
    page.raw(" <small>rules ").number(columns.front()).raw(" to ").number(columns.back());
    page.raw("</small>");
  }
  page.raw("</caption><thead><tr>");
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

void write_number(Page& page, std::size_t rule) {
  const std::string number = std::to_string(rule);
  page.raw("<a href=\"#r").raw(number).raw("\">R").raw(number).raw("</a>");
}

// "R2–R4, R6"
void write_left_out(Page& page, std::string_view why, const std::vector<std::size_t>& rules) {
  if (rules.empty()) return;
  page.raw("<p><small>Not drawn, because they ").raw(why).raw(": ");
  for (std::size_t i = 0; i < rules.size(); ++i) {
    page.raw(i == 0 ? "" : ", ");
    write_number(page, rules[i]);
    std::size_t last = i;
    while (last + 1 < rules.size() && rules[last + 1] == rules[last] + 1) ++last;
    if (last == i) continue;
    page.raw(last == i + 1 ? ", " : "–");
    write_number(page, rules[last]);
    i = last;
  }
  page.raw(".</small></p>");
}

std::string title_of(const Report& report, const std::string& pack) {
  for (const Pack& one : report.packs) {
    if (one.id == pack && !one.title.empty()) return one.title;
  }
  return pack;
}

void write_pack(Page& page, const View& view, const std::vector<std::size_t>& rules) {
  const std::string title = title_of(view.report(), view.report().rules[rules.front() - 1].pack);
  for (std::size_t from = 0; from < rules.size(); from += most_columns) {
    const std::size_t to = std::min(from + most_columns, rules.size());
    write_one(page, view, title,
              {rules.begin() + static_cast<std::ptrdiff_t>(from),
               rules.begin() + static_cast<std::ptrdiff_t>(to)},
              rules.size() > most_columns);
  }
}

// Maps of nothing but question marks, folded.
void write_undecided(Page& page, const View& view,
                     const std::vector<std::vector<std::size_t>>& packs) {
  for (const std::vector<std::size_t>& rules : packs) {
    std::size_t open = 0;
    for (const std::size_t rule : rules) open += view.tally("", rule)->of(Outcome::undetermined);
    page.raw("<details><summary>");
    page.text(title_of(view.report(), view.report().rules[rules.front() - 1].pack));
    page.raw(": nothing decided <small>").text(count(open, "undetermined verdict"));
    page.raw(" of ").text(count(rules.size(), "rule")).raw("</small></summary>");
    write_pack(page, view, rules);
    page.raw("</details>");
  }
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
  std::vector<std::size_t> nobody;
  std::vector<std::size_t> silent;
  std::vector<std::size_t> untaken;
  std::vector<std::vector<std::size_t>> undecided;  // of one pack each
  std::size_t from = 0;
  while (from < report.rules.size()) {
    const std::string& pack = report.rules[from].pack;
    std::vector<std::size_t> drawn;
    while (from < report.rules.size() && report.rules[from].pack == pack) {
      ++from;
      if (view.silence(from) != nullptr) {
        silent.push_back(from);
      } else if (view.untaken(from) != nullptr) {
        untaken.push_back(from);
      } else if (!view.concerns_anybody(from)) {
        nobody.push_back(from);
      } else {
        drawn.push_back(from);
      }
    }
    std::vector<std::size_t> open;
    std::copy_if(drawn.begin(), drawn.end(), std::back_inserter(open),
                 [&](std::size_t rule) { return !view.decides(rule); });
    if (is_drowned(open.size(), drawn.size())) {
      std::erase_if(drawn, [&](std::size_t rule) { return !view.decides(rule); });
      undecided.push_back(std::move(open));
    }
    if (!drawn.empty()) write_pack(page, view, drawn);
  }
  write_undecided(page, view, undecided);
  write_left_out(page, "concern no subject known", nobody);
  write_left_out(page, "belong to law that does not bind on the day", silent);
  write_left_out(page, "belong to frameworks of which nobody recorded whether they are taken on",
                 untaken);
  page.raw("</section>");
}

}  // namespace assay::report
