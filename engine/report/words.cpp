#include "engine/report/words.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace assay::report {
namespace {

constexpr std::string_view outcome_words[] = {"not applicable", "satisfied", "undetermined",
                                              "not satisfied"};
constexpr std::string_view reason_words[] = {"no reason given",
                                             "nothing is recorded and the register is open",
                                             "what is recorded has lapsed",
                                             "a field was not asked, left empty or is unreadable",
                                             "only a person can say",
                                             "whether it applies is unknown",
                                             "the rule could not be evaluated",
                                             "a limit was reached"};

// "2 of the 5 AI systems known and 3 others": subjects with an unmet sentence that is more than
// advice.
std::string subjects_unmet(const Report& report, const std::string& kind, std::string_view known) {
  std::set<std::pair<std::string, model::SubjectId>> of_kind, others;
  for (const model::Statement& one : report.posture.statements) {
    if (one.level == model::Level::advice) continue;
    for (const model::SubjectId& subject : one.subjects)
      (subject.kind == kind ? of_kind : others).insert({one.org, subject});
  }
  const std::string rest = others.empty() ? "" : " and " + count(others.size(), "other subject");
  return count(of_kind.size()) + " of the " + std::string(known) + rest;
}

std::string statements_clause(const StatementCounts& counts) {
  std::vector<std::string> parts;
  if (counts.major > 0) parts.push_back(count(counts.major) + " proposed as major");
  if (counts.minor > 0) parts.push_back(count(counts.minor) + " proposed as minor");
  if (counts.breach > 0) {
    parts.push_back(counts.breach == 1 ? "1 breach shown"
                                       : count(counts.breach) + " breaches shown");
  }
  if (counts.not_shown > 0) {
    parts.push_back(counts.not_shown == 1 ? "1 outcome not shown"
                                          : count(counts.not_shown) + " outcomes not shown");
  }
  std::string clause = count(counts.unmet(), "unmet requirement") + " stated (";
  for (std::size_t i = 0; i < parts.size(); ++i) clause += (i == 0 ? "" : ", ") + parts[i];
  return clause + ")";
}

std::size_t open_questions(const model::Posture& posture) {
  std::size_t open = 0;
  for (const model::AuditorQuestion& one : posture.questions) open += one.open > 0 ? 1 : 0;
  return open;
}

}  // namespace

std::string count(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string count(std::size_t number, std::string_view noun) {
  return count(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

std::string percent(std::size_t part, std::size_t whole) {
  if (whole == 0) return "–";
  if (part > 0 && part * 100 < whole) return "under 1 %";
  if (part < whole && (whole - part) * 100 < whole) return "over 99 %";
  return std::to_string((part * 200 + whole) / (whole * 2)) + " %";
}

std::string singular(std::string_view kind) {
  std::string word(kind);
  for (char& c : word) c = c == '_' ? ' ' : c;
  if (word.starts_with("ai ")) word.replace(0, 2, "AI");
  return word;
}

std::string plural(std::string_view kind) {
  std::string word = singular(kind);
  if (word.ends_with("criteria")) return word;
  if (word.ends_with("s") || word.ends_with("x") || word.ends_with("ch")) return word + "es";
  if (word.ends_with("y") && word.size() > 1 &&
      std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos) {
    return word.replace(word.size() - 1, 1, "ies");
  }
  return word + "s";
}

std::string_view words(model::Outcome outcome) {
  return outcome_words[static_cast<std::size_t>(outcome)];
}

std::string_view words(model::Reason reason) {
  return reason_words[static_cast<std::size_t>(reason)];
}

std::string_view words(model::Basis basis) { return name(basis); }

std::string_view words(model::Selection decision) {
  switch (decision) {
    case model::Selection::missing:
      return "no entry";
    case model::Selection::undecided:
      return "undecided";
    default:
      return name(decision);
  }
}

std::string indecision(const model::Posture& posture) {
  if (posture.untaken.empty()) return "";
  std::set<std::string> frameworks;
  std::set<std::string> orgs;
  std::size_t verdicts = 0;
  for (const model::UntakenRule& one : posture.untaken) {
    frameworks.insert(one.frameworks.begin(), one.frameworks.end());
    orgs.insert(one.orgs.begin(), one.orgs.end());
    verdicts += one.verdicts;
  }
  std::string made = orgs.size() == posture.orgs.size()
                         ? "nobody"
                         : count(orgs.size()) + " of " + count(posture.orgs.size(), "organisation");
  made += orgs.size() == posture.orgs.size() ? " recorded whether " : " did not record whether ";
  std::size_t number = 0;
  for (const std::string& framework : frameworks) {
    made += ++number == 1 ? "" : number == frameworks.size() ? " and " : ", ";
    made += framework;
  }
  return made + (frameworks.size() == 1 ? " is" : " are") +
         " taken on: " + count(verdicts, "undetermined verdict") + " of " +
         count(posture.untaken.size(), "rule") + (verdicts == 1 ? " waits" : " wait") +
         " for that alone";
}

std::string verdict(const model::Statement& statement) {
  if (statement.level == model::Level::advice) return "observation";
  if (statement.reading == model::Reading::law) return "breach shown";
  if (statement.reading == model::Reading::voluntary) return "outcome not shown";
  return std::string(name(statement.grade));
}

StatementCounts count_statements(const std::vector<model::Statement>& statements) {
  StatementCounts counts;
  for (const model::Statement& one : statements) {
    if (one.level == model::Level::advice) {
      ++counts.observation;
    } else if (one.reading == model::Reading::law) {
      ++counts.breach;
    } else if (one.reading == model::Reading::voluntary) {
      ++counts.not_shown;
    } else {
      ++(one.grade == model::Grade::major ? counts.major : counts.minor);
    }
  }
  return counts;
}

std::string main_kind(const model::Posture& posture) {
  std::string best;
  std::size_t most = 0;
  std::set<std::string> kinds;
  for (const model::Population& one : posture.populations) kinds.insert(one.kind);
  // Whoever reads a report asks for systems first, however many records there are of other kinds.
  if (posture.population("ai_system").known > 0) return "ai_system";
  for (const std::string& kind : kinds) {
    const std::size_t known = posture.population(kind).known;
    if (known > most) std::tie(best, most) = std::pair(kind, known);
  }
  return best;
}

std::string how_bad(const Report& report) {
  const model::Posture& posture = report.posture;
  const model::Tally& whole = posture.whole;
  if (report.rules.empty()) return "No rule was evaluated: nothing can be said";
  const std::string kind = main_kind(posture);
  if (kind.empty()) return "No subject is known: nothing can be said";
  const model::Population population = posture.population(kind);
  const std::string known = count(population.known) + " " +
                            (population.known == 1 ? singular(kind) : plural(kind)) + " known";
  const StatementCounts counts = count_statements(posture.statements);
  if (counts.unmet() > 0) {
    return statements_clause(counts) + ", concerning " + subjects_unmet(report, kind, known);
  }
  if (whole.of(model::Outcome::not_satisfied) > 0) {
    return count(whole.of(model::Outcome::not_satisfied), "verdict") + " not satisfied among the " +
           known;
  }
  if (whole.decided() == 0) return "Nothing could be decided about the " + known;
  return "No nonconformity found in the " + known;
}

std::string how_sure(const Report& report) {
  const model::Tally& whole = report.posture.whole;
  const std::size_t decided = whole.decided();
  if (decided == 0) return "No verdict was decided";
  constexpr std::string_view grounds[] = {"claims alone", "records", "tests",
                                          "independent evidence"};
  std::vector<std::pair<std::size_t, std::string_view>> parts;
  for (std::size_t i = 0; i < whole.satisfied.size(); ++i) {
    const std::size_t number = whole.satisfied[i] + whole.failed[i];
    if (number > 0) parts.emplace_back(number, grounds[i]);
  }
  if (parts.size() == 1) {
    return (decided == 1 ? "The one verdict decided rests on "
                         : "All " + count(decided) + " verdicts decided rest on ") +
           std::string(parts.front().second);
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string made = "Of " + count(decided, "verdict") + " decided, ";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    made += (i == 0 ? "" : ", ") + percent(parts[i].first, decided) +
            (i == 0 ? " rest on " : " on ") + std::string(parts[i].second);
  }
  return made;
}

std::string what_is_unknown(const Report& report) {
  const model::Tally& whole = report.posture.whole;
  const std::size_t open = whole.of(model::Outcome::undetermined);
  const std::size_t asked = open_questions(report.posture);
  return count(open) + " of " + count(whole.verdicts(), "verdict") + (open == 1 ? " is" : " are") +
         " undetermined (" + percent(open, whole.verdicts()) + "); " + count(asked, "question") +
         " only an auditor can ask";
}

std::string posture_sentence(const Report& report) {
  const model::Tally& whole = report.posture.whole;
  const std::string bad = how_bad(report);
  if (report.rules.empty() || main_kind(report.posture).empty()) return bad + ".";
  const std::size_t claims = whole.satisfied[static_cast<std::size_t>(model::Basis::claim)];
  const std::size_t asked = open_questions(report.posture);
  return bad + "; " + count(whole.of(model::Outcome::undetermined), "verdict") +
         " undetermined; " + count(claims, "verdict") + " without a nonconformity " +
         (claims == 1 ? "rests" : "rest") + " on claims; " + count(asked, "question") +
         " only an auditor can ask.";
}

}  // namespace assay::report
