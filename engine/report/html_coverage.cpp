// Coverage of every framework: what texts cover and what is shown now, and of one organisation
// which requirements stand how. Details are in `assay coverage`.
#include <map>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Coverage;
using model::Extent;
using model::Force;
using model::FrameworkCoverage;
using model::Shown;

constexpr Shown order[] = {Shown::not_satisfied, Shown::undetermined, Shown::in_part,
                           Shown::satisfied,     Shown::nothing,      Shown::not_applicable};

std::string_view words_of(Shown shown) {
  constexpr std::string_view words[] = {"not applicable", "satisfied",    "in part",
                                        "nothing shown",  "undetermined", "not satisfied"};
  return words[static_cast<std::size_t>(shown)];
}

std::size_t of(const FrameworkCoverage& one, Shown shown) {
  return one.now[static_cast<std::size_t>(shown)];
}

// Whether anything is judged or arrives; else the row of the table says all there is.
bool is_told(const FrameworkCoverage& one) {
  return of(one, Shown::satisfied) + of(one, Shown::in_part) + of(one, Shown::not_satisfied) > 0;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string made;
  for (const std::string& one : texts) made += (made.empty() ? "" : "; ") + one;
  return made;
}

void write_table(Page& page, const std::vector<FrameworkCoverage>& all) {
  page.raw("<table class=\"stack\"><thead><tr><th rowspan=\"2\">framework</th>");
  page.raw("<th rowspan=\"2\" class=\"n\">of</th><th colspan=\"3\">covered by texts</th>");
  page.raw("<th colspan=\"6\">shown now</th></tr><tr>");
  for (const std::string_view head : {"full", "part", "none"})
    page.raw("<th class=\"n\">").raw(head).raw("</th>");
  for (const Shown shown : order) page.raw("<th class=\"n\">").raw(words_of(shown)).raw("</th>");
  page.raw("</tr></thead><tbody>");
  for (const FrameworkCoverage& one : all) {
    page.raw("<tr><th scope=\"row\">").text(joined(one.names)).raw("<br><small>");
    page.text(joined(one.statuses)).raw("</small></th><td class=\"n\" data-l=\"of\">");
    page.number(one.requirements).raw("</td>");
    for (const Extent extent : {Extent::full, Extent::part, Extent::none}) {
      page.raw("<td class=\"n\" data-l=\"texts, ").raw(name(extent)).raw("\">");
      page.number(one.texts[static_cast<std::size_t>(extent)]).raw("</td>");
    }
    for (const Shown shown : order) {
      page.raw("<td class=\"n\" data-l=\"").raw(words_of(shown)).raw("\">");
      page.number(of(one, shown)).raw("</td>");
    }
    page.raw("</tr>");
  }
  page.raw("</tbody></table>");
}

// "coming 2027-12-02" where the day alone settles it.
std::string standing(const Coverage& one) {
  if (one.now == Shown::not_applicable) {
    if (one.force == Force::coming && one.from) return "coming " + to_text(*one.from);
    if (one.force == Force::ended || one.force == Force::never) return std::string(name(one.force));
  }
  return std::string(words_of(one.now));
}

void write_framework(Page& page, const FrameworkCoverage& framework,
                     const std::vector<Coverage>& lines) {
  std::map<std::pair<std::size_t, std::string>, std::vector<std::string>> rows;
  for (const Coverage& one : lines) {
    if (!one.requirement.starts_with(framework.prefix + ":")) continue;
    std::size_t rank = 0;
    while (order[rank] != one.now) ++rank;
    rows[{rank, standing(one)}].push_back(one.requirement.substr(framework.prefix.size() + 1));
  }
  page.raw("<h3>").text(joined(framework.names)).raw("</h3><table class=\"stack\"><tbody>");
  for (const auto& [key, ids] : rows) {
    page.raw("<tr><th scope=\"row\" class=\"id-col\">")
        .text(key.second)
        .raw("</th><td class=\"n\">");
    page.number(ids.size()).raw("</td><td>");
    for (const std::string& id : ids) page.raw(&id == ids.data() ? "" : ", ").text(id);
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

}  // namespace

void write_coverage(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<section id=\"coverage\"><h2>Coverage of frameworks</h2><p>What the texts of the ");
  page.raw("frameworks judged here cover of each requirement, and what is shown for it on the ");
  page.raw(
      "day, by rules of its own and along crosswalks. What is undetermined, rests on claims, ");
  page.raw("is waived or does not apply is never carried over. <code>assay coverage</code> has ");
  page.raw("the ways, their reasons and what is left over.</p>");
  if (report.posture.orgs.size() > 1)
    page.raw("<p>Requirements are counted once for each organisation.</p>");
  write_table(page, report.frameworks);
  for (const FrameworkCoverage& one : report.frameworks) {
    if (!report.coverage.empty() && is_told(one)) write_framework(page, one, report.coverage);
  }
  page.raw("</section>");
}

}  // namespace assay::report
