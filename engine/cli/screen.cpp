#include "engine/cli/screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/base/text.h"
#include "engine/report/words.h"

namespace assay::cli {
namespace {

using model::Outcome;
using model::Posture;
using model::Severity;
using model::Tally;

constexpr std::size_t label_width = 12;
constexpr std::size_t most_tasks = 5;
constexpr std::size_t most_asks = 3;
constexpr std::size_t most_orgs = 6;
constexpr std::size_t most_kinds = 3;
constexpr std::size_t longest_words = 120;  // of a task or request, in characters

std::string joined(const std::vector<std::string>& parts) { return text::join(parts, ", "); }

// "How bad     text, wrapped under itself"
std::string paragraph(const Paint& paint, std::string_view label, std::string_view text,
                      std::size_t width) {
  return beside(label, label_width, text, width)
      .replace(0, label.size(), paint(Tone::strong, label));
}

std::size_t open_failures(const Tally& tally) {
  return tally.of(Outcome::not_satisfied) -
         std::min(tally.waived, tally.of(Outcome::not_satisfied));
}

std::string population(const Posture& posture) {
  std::vector<std::string> kinds;
  for (const model::Population& one : posture.populations) {
    if (one.reached > 0) kinds.push_back(one.kind);
  }
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  std::erase(kinds, "organization");
  // The kind that systems are kept in says most; many others are counted together.
  std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) {
    return (a == "ai_system") > (b == "ai_system");
  });
  std::vector<std::string> parts;
  std::size_t rest = 0;
  for (const std::string& kind : kinds) {
    const model::Population whole = posture.population(kind);
    if (parts.size() >= most_kinds && kinds.size() > most_kinds + 1) {
      rest += whole.known;
      continue;
    }
    parts.push_back(fmt::format("{} {}{}", grouped(whole.known), plural(kind, whole.known),
                                whole.complete ? "" : " known"));
  }
  if (rest > 0) {
    parts.push_back(
        fmt::format("{} other subjects of {} kinds", grouped(rest), kinds.size() - most_kinds));
  }
  parts.insert(parts.begin(), fmt::format("{} {}", grouped(posture.orgs.size()),
                                          plural("organisation", posture.orgs.size())));
  return joined(parts);
}

std::string counted(std::size_t count, std::string_view what) {
  return grouped(count) + " " + plural(what, count);
}

std::size_t asked(const Posture& posture) {
  return static_cast<std::size_t>(
      std::count_if(posture.questions.begin(), posture.questions.end(),
                    [](const model::AuditorQuestion& one) { return one.open > 0; }));
}

// Never that all is well: in how much nothing was found, and what stays open.
std::string nothing_found(const Posture& posture) {
  const Tally& whole = posture.whole;
  if (whole.decided() == 0) return std::string(name(standing_of(whole)));
  const model::Population systems = posture.population("ai_system");
  return fmt::format(
      "no nonconformity found in the {} known; {} undetermined; {} rest on claims; {} only an "
      "auditor can ask",
      counted(systems.known, "ai_system"), counted(whole.of(Outcome::undetermined), "verdict"),
      grouped(whole.satisfied[0]), counted(asked(posture), "question"));
}

// How many systems there are, as far as known, and how many lie outside.
std::string how_many(const Posture& posture) {
  const model::Population systems = posture.population("ai_system");
  if (systems.known == 0) return "";
  std::string made =
      fmt::format("{} known, {}", counted(systems.known, "ai_system"),
                  systems.complete ? "the register is declared complete" : "and there may be more");
  for (const model::Population& one : posture.populations) {
    if (one.kind != "ai_system" || one.contradicted.empty()) continue;
    made += "; contradicted: " + text::printable(one.contradicted);
    break;
  }
  return made + (systems.scope_known
                     ? fmt::format("; {} declared out of scope", grouped(systems.out_of_scope))
                     : "; which lie out of scope is not recorded");
}

std::string how_bad(const Posture& posture) {
  const Tally& whole = posture.whole;
  if (whole.of(Outcome::not_satisfied) == 0) return nothing_found(posture);
  std::string made(name(standing_of(whole)));
  std::vector<std::string> parts;
  for (const Severity severity :
       {Severity::critical, Severity::high, Severity::medium, Severity::low, Severity::info}) {
    const std::size_t count = whole.severity[static_cast<std::size_t>(severity)];
    if (count > 0) parts.push_back(fmt::format("{} {}", grouped(count), name(severity)));
  }
  made += fmt::format(": {} not satisfied", grouped(open_failures(whole)));
  if (!parts.empty()) made += fmt::format(" ({})", joined(parts));
  if (whole.waived > 0) made += fmt::format(", {} more waived", grouped(whole.waived));
  std::size_t major = 0;
  std::size_t minor = 0;
  for (const model::Statement& statement : posture.statements) {
    major += statement.grade == model::Grade::major ? 1 : 0;
    minor += statement.grade == model::Grade::minor ? 1 : 0;
  }
  if (major + minor > 0) {
    made += fmt::format("; proposed grades: {} major, {} minor", grouped(major), grouped(minor));
  }
  return made;
}

std::string where(const Posture& posture) {
  std::vector<const model::OrgPosture*> orgs;
  for (const auto& org : posture.orgs) {
    if (open_failures(org.tally) > 0) orgs.push_back(&org);
  }
  std::stable_sort(orgs.begin(), orgs.end(), [](const auto* a, const auto* b) {
    return open_failures(a->tally) > open_failures(b->tally);
  });
  if (orgs.empty() || posture.orgs.size() == 1) return "";
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < std::min(orgs.size(), most_orgs); ++i) {
    parts.push_back(fmt::format("{} {}", text::printable(orgs[i]->org),
                                grouped(open_failures(orgs[i]->tally))));
  }
  std::string made = joined(parts);
  if (orgs.size() > most_orgs)
    made += fmt::format(", {} more organisations", orgs.size() - most_orgs);
  const std::size_t none = posture.orgs.size() - orgs.size();
  if (none > 0) made += fmt::format("; in {} nothing is shown to fail", none);
  return made;
}

std::string rules(const Posture& posture) {
  std::vector<const model::RuleTally*> worst;
  for (const auto& rule : posture.rules) {
    if (rule.org.empty() && open_failures(rule.tally) > 0) worst.push_back(&rule);
  }
  std::stable_sort(worst.begin(), worst.end(), [](const auto* a, const auto* b) {
    return open_failures(a->tally) > open_failures(b->tally);
  });
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < std::min<std::size_t>(worst.size(), 4); ++i) {
    parts.push_back(fmt::format("{} {}", worst[i]->rule, grouped(open_failures(worst[i]->tally))));
  }
  return parts.empty() ? "" : "most by rule: " + joined(parts);
}

std::string how_sure(const Posture& posture) {
  const Tally& whole = posture.whole;
  if (whole.decided() == 0) return "nothing was decided";
  const auto both = [&](std::size_t basis) { return whole.satisfied[basis] + whole.failed[basis]; };
  constexpr std::string_view bases[] = {"rest on claims", "on records", "on tests",
                                        "on independent evidence"};
  std::vector<std::string> parts;
  for (std::size_t basis = 0; basis < 4; ++basis) {
    if (both(basis) == 0) continue;
    const std::size_t share = (both(basis) * 200 + whole.decided()) / (whole.decided() * 2);
    parts.push_back(fmt::format("{} {} ({} %)", grouped(both(basis)), bases[basis], share));
  }
  return fmt::format("of {} verdicts decided, {}; {} satisfied are declared only",
                     grouped(whole.decided()), joined(parts), grouped(whole.satisfied[0]));
}

std::string unknown(const Posture& posture) {
  const Tally& whole = posture.whole;
  const std::size_t open = whole.of(Outcome::undetermined);
  if (whole.verdicts() == 0) return "everything: no verdict was reached";
  if (open == 0) return "no verdict is undetermined";
  std::vector<std::string> parts;
  for (std::size_t reason = 1; reason < whole.reason.size(); ++reason) {
    if (whole.reason[reason] == 0) continue;
    parts.push_back(fmt::format("{} ({})", report::words(static_cast<model::Reason>(reason)),
                                grouped(whole.reason[reason])));
  }
  std::string made =
      fmt::format("{} of {} verdicts undetermined", grouped(open), grouped(whole.verdicts()));
  if (!parts.empty()) made += ": " + text::join(parts, "; ");
  if (whole.waived_undetermined > 0) {
    made += fmt::format("; {} of them while a waiver runs", grouped(whole.waived_undetermined));
  }
  return made;
}

// The organisation in front, where there are several.
std::string whose(const Posture& posture, std::string_view org) {
  return posture.orgs.size() == 1 ? "" : text::printable(org) + ", ";
}

std::string first_tasks(const Posture& posture, std::span<const model::Task> tasks,
                        const Paint& paint, std::size_t width) {
  std::string made;
  std::size_t number = 0;
  std::size_t open = 0;
  for (const model::Task& task : tasks) {
    if (task.status == "closed") continue;
    ++open;
    if (number == most_tasks) continue;
    ++number;
    const std::string owner = task.owner.empty() ? "" : ", " + text::printable(task.owner);
    const std::string due = task.due.empty() ? "" : ", due " + task.due;
    made += paragraph(paint, number == 1 ? "What first" : "",
                      fmt::format("{}. {}{} [{}{}{}]", number, whose(posture, task.org),
                                  shorten(text::printable(task.action), longest_words),
                                  name(task.severity), owner, due),
                      width);
  }
  if (open > number) {
    made += paragraph(paint, "", fmt::format("{} more tasks", grouped(open - number)), width);
  }
  return made;
}

std::string first_asks(const Posture& posture, const Paint& paint, std::size_t width) {
  const std::vector<model::Asked> asks = over_all_organisations(posture.asks);
  std::string made;
  for (std::size_t i = 0; i < std::min(asks.size(), most_asks); ++i) {
    const model::Asked& one = asks[i];
    std::string whose;
    if (posture.orgs.size() > 1) {
      whose = one.orgs.size() == 1 ? text::printable(one.orgs.front().first)
                                   : counted(one.orgs.size(), "organisation");
      whose += ": ";
    }
    made += paragraph(
        paint, i == 0 ? "Ask next" : "",
        whose + shorten(text::printable(one.asks), longest_words) + " (" + decided_by(one) + ")",
        width);
  }
  if (asks.size() > most_asks) {
    made +=
        paragraph(paint, "", grouped(asks.size() - most_asks) + " more in `assay requests`", width);
  }
  return made;
}

}  // namespace

std::string grouped(std::size_t number) { return report::count(number); }

std::string plural(std::string_view kind, std::size_t count) {
  return count == 1 ? report::singular(kind) : report::plural(kind);
}

std::string decided_by(const model::Asked& ask) {
  std::string made = ask.alone > 0 ? "decides " + counted(ask.alone, "verdict")
                                   : counted(ask.verdicts, "verdict") + " wait for it and more";
  made += " of " + counted(ask.rules.size(), "rule");
  return ask.packs() > 1 ? made + " in " + counted(ask.packs(), "pack") : made;
}

Tone tone_of(Severity severity) {
  switch (severity) {
    case Severity::critical:
    case Severity::high:
      return Tone::bad;
    case Severity::medium:
      return Tone::warn;
    case Severity::low:
      return Tone::plain;
    case Severity::info:
      return Tone::faint;
  }
  return Tone::plain;
}

Tone tone_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::not_satisfied:
      return Tone::bad;
    case Outcome::undetermined:
      return Tone::warn;
    case Outcome::satisfied:
      return Tone::good;
    case Outcome::not_applicable:
      return Tone::faint;
  }
  return Tone::plain;
}

std::string labelled(std::string_view label, std::string_view text, const Paint& paint,
                     std::size_t width) {
  if (width > 0 && !text.empty()) return paragraph(paint, label, text, width);
  return paint(Tone::strong, label) +
         std::string(label_width - std::min(label_width, width_of(label)), ' ') +
         std::string(text) + "\n";
}

std::string screen(const Posture& posture, std::span<const model::Task> tasks, const Paint& paint,
                   std::size_t width) {
  const std::size_t columns = width == 0 ? 100 : width;
  std::string head = wrap(population(posture) + ", as of " + to_text(posture.as_of), columns, "");
  head.pop_back();
  std::string made = paint(Tone::strong, head) + "\n\n";
  made += paragraph(paint, "How bad", how_bad(posture), columns);
  const std::string number = how_many(posture);
  if (!number.empty()) made += paragraph(paint, "How many", number, columns);
  const std::string place = where(posture);
  if (!place.empty()) made += paragraph(paint, "Where", place, columns);
  const std::string by_rule = rules(posture);
  if (!by_rule.empty()) made += paragraph(paint, place.empty() ? "Where" : "", by_rule, columns);
  made += first_tasks(posture, tasks, paint, columns);
  made += paragraph(paint, "How sure", how_sure(posture), columns);
  made += paragraph(paint, "Unknown", unknown(posture), columns);
  if (const std::string open = report::indecision(posture); !open.empty())
    made += paragraph(paint, "Voluntary", open, columns);
  if (const std::string silence = posture.silence(); !silence.empty())
    made += paragraph(paint, "Law", silence, columns);
  made += first_asks(posture, paint, columns);
  if (asked(posture) > 0) {
    made += paragraph(
        paint, "", fmt::format("{} only an auditor can ask", counted(asked(posture), "question")),
        columns);
  }
  return made;
}

}  // namespace assay::cli
