#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

constexpr std::size_t name_length = 70;

}  // namespace

void write_controls(Page& page, const std::vector<std::string>& controls) {
  page.raw("<span class=\"controls\">");
  for (std::size_t i = 0; i < controls.size(); ++i) {
    page.raw(i == 0 ? "" : ", ").text(controls[i]);
  }
  page.raw("</span>");
}

void write_rule_link(Page& page, const View& view, const std::string& pack,
                     const std::string& rule) {
  const std::size_t number = view.rule_number(pack, rule);
  if (number == 0) {
    page.text(rule);
    return;
  }
  const std::string id = std::to_string(number);
  page.raw("<a href=\"#r").raw(id).raw("\">R").raw(id).raw("</a>");
}

void write_severity(Page& page, model::Severity severity) {
  page.raw("<span class=\"severity ").raw(name(severity)).raw("\"><span class=\"sign\">");
  page.raw(sign_of(name(severity))).raw("</span> ").raw(name(severity)).raw("</span>");
}

void write_verdict(Page& page, const model::Statement& statement) {
  const std::string shown = verdict(statement);
  const std::string_view look = shown == "major"               ? "major"
                                : shown == "minor"             ? "minor"
                                : shown == "breach shown"      ? "breach"
                                : shown == "outcome not shown" ? "notshown"
                                                               : "observation";
  const std::string_view sign = look == "major"    ? "▲"
                                : look == "minor"  ? "△"
                                : look == "breach" ? "§"
                                                   : "○";
  page.raw("<span class=\"verdict ").raw(look).raw("\"><span class=\"sign\">").raw(sign);
  page.raw("</span> ").raw(shown).raw("</span>");
}

bool is_drowned(std::size_t undetermined, std::size_t all) {
  constexpr std::size_t few = 3;  // that bury nothing
  return undetermined > few && undetermined * 2 > all;
}

void write_subject(Page& page, const View& view, const std::string& org,
                   const model::SubjectId& subject) {
  const std::string_view called = view.subject_name(org, subject);
  page.shortened(called, name_length);
  if (called != subject.key) page.raw(" <small>").text(subject.key).raw("</small>");
}

}  // namespace assay::report
