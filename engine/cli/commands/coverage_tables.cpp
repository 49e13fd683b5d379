#include "engine/cli/commands/coverage_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <ostream>
#include <vector>

#include "engine/base/text.h"
#include "engine/cli/screen.h"

namespace assay::cli {
namespace {

using model::Coverage;
using model::Extent;
using model::FrameworkCoverage;
using model::Shown;

Tone tone_of(Shown shown) {
  switch (shown) {
    case Shown::satisfied:
      return Tone::good;
    case Shown::not_satisfied:
      return Tone::bad;
    case Shown::in_part:
    case Shown::undetermined:
      return Tone::warn;
    case Shown::not_applicable:
    case Shown::nothing:
      return Tone::faint;
  }
  return Tone::plain;
}

std::string of(const FrameworkCoverage& one, Extent extent) {
  return grouped(one.texts[static_cast<std::size_t>(extent)]);
}

std::string force_of(const Coverage& one) {
  return std::string(name(one.force)) + (one.from ? " " + to_text(*one.from) : "");
}

std::string number_of(const Coverage& one) {
  return one.requirement.substr(one.requirement.find(':') + 1);
}

// Where the day settles it, that is all there is to say now.
bool is_settled(const Coverage& one) {
  return one.now == Shown::not_applicable && one.why.starts_with(name(one.force));
}

// What the last column has room for: how it is called, and where both fit, why nothing can be told.
std::string about(const Coverage& one) {
  constexpr std::size_t room = 46;
  const std::string both = one.title + ": " + one.why;
  const bool fits = !one.why.empty() && !is_settled(one) && both.size() <= room;
  return text::printable(fits ? both : one.title);
}

std::string way_of(const model::Through& way, const Coverage& one, bool facts) {
  std::string made = way.from;
  if (!way.via.empty()) made += " via " + way.via;
  made += ", " + in_words(name(way.relation)) + ", confidence " + way.confidence;
  if (!facts) return made;
  made += ": " + (way.judged ? in_words(name(way.outcome)) : "not judged");
  if (way.declared) made += ", on claims only";
  if (way.waived) made += ", waived";
  const std::size_t systems =
      std::accumulate(one.units.begin() + 1, one.units.end(), std::size_t{0});  // all but n/a
  if (way.judged && systems > 0)
    made += fmt::format(", arrives at {} of {} systems", grouped(way.reaches), grouped(systems));
  return made;
}

void field(const Call& call, std::string_view label, const std::string& text) {
  if (text.empty()) return;
  std::string lines = wrap(text::printable(text), call.columns(), "              ");
  lines.replace(2, label.size(), label);
  call.out() << lines;
}

void print_ways(const Call& call, const Coverage& one, bool facts) {
  for (const model::Through& way : one.through) {
    field(call, &way == one.through.data() ? "through" : "", way_of(way, one, facts));
    call.out() << wrap(text::printable(way.rationale), call.columns(), "                ");
    if (!way.findings.empty()) {
      call.out() << wrap("findings " + text::join(way.findings, ", "), call.columns(),
                         "                ");
    }
  }
}

}  // namespace

std::string in_words(std::string_view name) {
  std::string made(name);
  std::replace(made.begin(), made.end(), '_', ' ');
  return made;
}

void print_frameworks(const Call& call, std::span<const FrameworkCoverage> all, bool facts) {
  std::vector<std::string> head = {"framework", "of"};
  if (facts) {
    head.insert(head.end(), {"text", "satisfied", "in part", "not satisfied", "undetermined",
                             "nothing", "n/a"});
  } else {
    head.insert(head.end(), {"in full", "in part", "not at all", "rules", "cases", "status"});
  }
  TextTable table(head);
  for (const FrameworkCoverage& one : all) {
    std::vector<TableCell> row = {{one.prefix, Tone::strong}, {grouped(one.requirements)}};
    if (facts) {
      row.push_back(
          {of(one, Extent::full) + "/" + of(one, Extent::part) + "/" + of(one, Extent::none)});
      for (const Shown shown : {Shown::satisfied, Shown::in_part, Shown::not_satisfied,
                                Shown::undetermined, Shown::nothing, Shown::not_applicable})
        row.push_back({grouped(one.now[static_cast<std::size_t>(shown)]), tone_of(shown)});
    } else {
      for (const Extent extent : {Extent::full, Extent::part, Extent::none})
        row.push_back({of(one, extent)});
      row.insert(row.end(), {{grouped(one.rules)},
                             {grouped(one.cases)},
                             {text::printable(text::join(one.statuses, "; ")), Tone::faint}});
    }
    table.add(std::move(row));
  }
  call.out() << table.print(call.paint, call.columns());
  call.out() << wrap(facts
                         ? "text: requirements that the texts of judged frameworks cover in full, "
                           "in part, not at all"
                         : "requirements of each framework that the texts of the others cover; "
                           "rules of its own",
                     call.columns(), "");
}

void print_requirements(const Call& call, std::span<const Coverage> lines, bool facts) {
  const bool one_force = std::all_of(lines.begin(), lines.end(), [&](const Coverage& one) {
    return force_of(one) == force_of(lines.front());
  });
  // With facts, `now` says since or until when a law does not bind.
  const bool forces =
      !one_force && !(facts && std::all_of(lines.begin(), lines.end(), [](auto& one) {
                        return one.force == model::Force::in_force || is_settled(one);
                      }));
  std::vector<std::string> head = {"requirement"};
  if (forces) head.emplace_back("force");
  head.emplace_back("text");
  if (facts) head.emplace_back("now");
  head.insert(head.end(), {"ways", "rules", "title"});
  if (one_force && !lines.empty()) call.out() << force_of(lines.front()) << "\n\n";
  std::size_t from = 0;
  while (from < lines.size()) {
    TextTable table(head);
    std::size_t to = from;
    for (; to < lines.size() && lines[to].org == lines[from].org; ++to) {
      const Coverage& one = lines[to];
      std::vector<TableCell> row = {{number_of(one), Tone::strong}};
      if (forces) row.push_back({force_of(one)});
      row.push_back({std::string(name(one.text))});
      if (facts)
        row.push_back(
            {is_settled(one) ? force_of(one) : in_words(name(one.now)), tone_of(one.now)});
      row.push_back({one.through.empty() ? "" : grouped(one.through.size())});
      row.push_back({one.rules.empty() ? "" : grouped(one.rules.size())});
      row.push_back({about(one)});
      table.add(std::move(row));
    }
    if (!lines[from].org.empty())
      call.out() << (from == 0 ? "" : "\n") << call.paint(Tone::strong, lines[from].org) << "\n\n";
    call.out() << table.print(call.paint, call.columns());
    from = to;
  }
}

void print_requirement(const Call& call, const model::Catalogs& catalogs, const Coverage& one,
                       bool facts) {
  call.out() << call.paint(Tone::strong, one.requirement) << " " << text::printable(one.title)
             << "\n";
  field(call, "framework", one.framework);
  if (!one.org.empty()) field(call, "of org", one.org);
  field(call, "force", force_of(one));
  if (const model::Control* control = catalogs.find(one.requirement)) {
    field(call, "binds", text::join(control->application.roles, ", "));
    field(call, "class", text::join(control->application.classes, ", "));
    if (control->application.product_duty) field(call, "about", "a product, not the organisation");
  }
  field(call, "parts", text::join(one.elements, ", "));
  field(call, "text", std::string(name(one.text)));
  if (facts) {
    field(call, "now", in_words(name(one.now)) + (one.why.empty() ? "" : ": " + one.why));
    std::vector<std::string> units;
    for (std::size_t i = 0; i < one.units.size(); ++i) {
      if (one.units[i] > 0)
        units.push_back(
            fmt::format("{} {}", grouped(one.units[i]), in_words(name(static_cast<Shown>(i)))));
    }
    field(call, "systems", text::join(units, ", "));
  }
  print_ways(call, one, facts);
  for (const std::string& rest : one.residue)
    field(call, &rest == one.residue.data() ? "left over" : "", rest);
  if (!one.missing.empty()) field(call, "", "parts not given: " + text::join(one.missing, ", "));
  field(call, "own rules", text::join(one.rules, ", "));
  field(call, "nothing", one.unmapped);
}

}  // namespace assay::cli
