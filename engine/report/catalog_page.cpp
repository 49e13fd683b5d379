#include "engine/report/catalog_page.h"

#include <algorithm>
#include <array>

#include "engine/base/text.h"
#include "engine/report/escape.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Coverage;
using model::Force;

std::string in_words(std::string_view name) {
  std::string made(name);
  std::replace(made.begin(), made.end(), '_', ' ');
  return made;
}

std::string escaped(const std::vector<std::string>& texts) {
  return escape::md(text::join(texts, ", "));
}

std::string_view reading_of(const model::Catalog& catalog) {
  switch (catalog.reading) {
    case model::Reading::graded:
      return "a standard; what is not met is a nonconformity with a proposed grade";
    case model::Reading::law:
      return "law or binding policy; what is not met is a *breach shown*, never a grade";
    case model::Reading::voluntary:
      return "voluntary; what is not met is an *outcome not shown*, never a breach";
  }
  return "";
}

// "40 in force, 38 coming"
std::string forces_of(const CatalogPage& page) {
  std::array<std::size_t, 6> counts{};
  for (const Coverage& one : page.lines) ++counts[static_cast<std::size_t>(one.force)];
  std::vector<std::string> made;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0)
      made.push_back(count(counts[i]) + " " + std::string(name(static_cast<Force>(i))));
  }
  return text::join(made, ", ");
}

void write_list(std::string_view heading, const std::vector<std::string>& items,
                std::string_view otherwise, std::string& out) {
  if (items.empty() && otherwise.empty()) return;
  out += "\n## " + std::string(heading) + "\n\n";
  for (const std::string& one : items) out += "- " + escape::md(one) + "\n";
  if (items.empty()) out += std::string(otherwise) + "\n";
}

// Remarks on how sure something is belong to the open questions.
bool is_certainty(const model::Remark& one) { return one.first == "certainty"; }

std::vector<std::string> open_of(const CatalogPage& page) {
  std::vector<std::string> made = page.notes.open;
  for (const auto* remarks : {&page.notes.status_remarks, &page.notes.remarks}) {
    for (const model::Remark& one : *remarks) {
      if (is_certainty(one)) made.push_back(one.second);
    }
  }
  for (const model::LegalEvent& one : page.notes.events) {
    if (!one.certainty.empty() && one.certainty != "high" && one.certainty != "certain")
      made.push_back(one.date + ", " + one.event + ": certainty " + one.certainty);
  }
  return made;
}

void write_status(const CatalogPage& page, std::string& out) {
  const model::Catalog& catalog = page.catalog;
  out += "# " + escape::md(catalog.name) + "\n\n";
  out += "**Status on " + (catalog.read_on.empty() ? "a day not recorded" : catalog.read_on) +
         ": " + escape::md(catalog.status.empty() ? "not recorded" : catalog.status) + ".** ";
  if (!catalog.application.never.empty())
    out += "It binds nobody: " + escape::md(catalog.application.never) + ". ";
  out += "On that day, of " + count(page.lines.size(), "requirement") + ": " + forces_of(page) +
         ".\n\n";
  if (!page.notes.full_name.empty()) out += escape::md(page.notes.full_name) + ". ";
  if (!catalog.version.empty()) out += "Version: " + escape::md(catalog.version) + ". ";
  if (!page.notes.publisher.empty())
    out += "Published by " + escape::md(page.notes.publisher) + ". ";
  out += "Read as " + std::string(reading_of(catalog)) + ".\n\n";
  out += "By the texts of other frameworks " + count(page.sum.texts[2]) +
         " requirements are covered in full, " + count(page.sum.texts[1]) + " in part, " +
         count(page.sum.texts[0]) + " not at all; " + count(page.sum.rules, "rule") + " with " +
         count(page.sum.cases, "case") + " judge them by themselves.\n\n";
  out += "Made from `datasets/frameworks/" + page.file +
         "`, `rules/crosswalks` and the packs by `scripts/print-docs`; a test holds them equal.\n";
  write_list("What is certain", page.notes.certain, "", out);
  write_list(
      "What we are not sure of", open_of(page),
      "No open question is recorded for the catalog as a whole; requirements below may carry "
      "one.",
      out);
  if (!page.notes.events.empty()) {
    out += "\n## What happened\n\n| date | event |\n| --- | --- |\n";
    for (const model::LegalEvent& one : page.notes.events)
      out += "| " + escape::md(one.date) + " | " + escape::md(one.event) + " |\n";
  }
  std::vector<std::string> notes;
  for (const auto* remarks : {&page.notes.status_remarks, &page.notes.remarks}) {
    for (const model::Remark& one : *remarks) {
      if (!is_certainty(one)) notes.push_back(one.first + ": " + one.second);
    }
  }
  write_list("Notes", notes, "", out);
}

// "in force since 2025-02-02", "coming from 2027-12-02 (before 2026-07-27: from 2026-08-02)"
std::string force_of(const Coverage& line, const model::Control& control) {
  const model::Application& when = control.application;
  std::string made(name(line.force));
  if (when.never.empty() && when.from) {
    made += (line.force == Force::coming ? " from " : " since ") + to_text(*when.from);
    if (when.original_from && when.amended_on)
      made += " (before " + to_text(*when.amended_on) + " the law said " +
              to_text(*when.original_from) + ")";
  }
  if (when.until) made += ", until " + to_text(*when.until);
  return made;
}

void write_ways(const Coverage& line, std::string& out) {
  if (line.through.empty()) {
    if (!line.unmapped.empty()) out += "- no counterpart " + escape::md(line.unmapped) + "\n";
    return;
  }
  std::vector<std::string> ways;
  for (const model::Through& way : line.through) {
    ways.push_back(way.from + (way.via.empty() ? "" : " via " + way.via) + " (" +
                   in_words(name(way.relation)) + ", " + way.confidence + ")");
  }
  out += "- text covered in " + std::string(name(line.text)) + " by " + escaped(ways) + "\n";
  if (!line.missing.empty()) out += "- parts no entry gives: " + escaped(line.missing) + "\n";
}

void write_requirement(const CatalogPage& page, const Coverage& line,
                       const std::map<std::string, std::string>& titles, std::string& out) {
  const auto& controls = page.catalog.controls;
  const auto control = std::find_if(controls.begin(), controls.end(),
                                    [&](const auto& one) { return one.id == line.requirement; });
  if (control == controls.end()) return;
  out += "\n### " + escape::md(line.requirement.substr(page.catalog.prefix.size() + 1)) + " " +
         escape::md(line.title) + "\n\n";
  const auto notes = page.notes.requirements.find(line.requirement);
  if (notes != page.notes.requirements.end() && !notes->second.summary.empty())
    out += escape::md(notes->second.summary) + "\n\n";
  std::vector<std::string> facts = {force_of(line, *control)};
  const model::Application& binds = control->application;
  if (!binds.roles.empty()) facts.push_back("binds " + text::join(binds.roles, ", "));
  if (!binds.classes.empty()) facts.push_back("class " + text::join(binds.classes, ", "));
  if (binds.product_duty) facts.emplace_back("about a product");
  if (control->guidance) facts.emplace_back("guidance, no requirement");
  out += "- " + escape::md(text::join(facts, "; ")) + "\n";
  if (notes != page.notes.requirements.end()) {
    for (const auto& [name, text] : notes->second.remarks)
      out += "- " + escape::md(name + ": " + text) + "\n";
  }
  write_ways(line, out);
  for (const std::string& rule : line.rules) {
    const auto title = titles.find(rule);
    out += "- rule `" + rule + "`" +
           (title == titles.end() ? "" : " " + escape::md(title->second)) + "\n";
  }
}

}  // namespace

std::string page_name(const CatalogPage& page) {
  return page.file.substr(0, page.file.rfind('.')) + ".md";
}

std::string md(const CatalogPage& page, const std::map<std::string, std::string>& rule_titles) {
  std::string out;
  write_status(page, out);
  out +=
      "\n## Requirements\n\nAn entry reads: the framework's requirement, the relation, how sure "
      "we are. `assay coverage " +
      page.catalog.prefix + ":ID` has the reasons and what is left over.\n";
  for (const Coverage& line : page.lines) write_requirement(page, line, rule_titles, out);
  if (!page.notes.licence.empty()) out += "\n---\n\n" + escape::md(page.notes.licence) + "\n";
  return out;
}

std::string index_md(std::span<const CatalogPage> pages) {
  std::string out =
      "# Frameworks\n\nEvery catalog, with its status on the day it was read, what the texts of "
      "other frameworks cover of it, and the rules of its own. Made by `scripts/print-docs`.\n\n"
      "| framework | status | read on | requirements | in full | in part | not at all | rules | "
      "cases |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
  for (const CatalogPage& page : pages) {
    out += "| [" + escape::md(page.catalog.name) + "](" + page_name(page) + ") | " +
           escape::md(page.catalog.status) + " | " + page.catalog.read_on + " | " +
           count(page.sum.requirements);
    for (const std::size_t extent : {2U, 1U, 0U}) out += " | " + count(page.sum.texts[extent]);
    out += " | " + count(page.sum.rules) + " | " + count(page.sum.cases) + " |\n";
  }
  return out;
}

}  // namespace assay::report
