// What a person reads: one rule's outcome for one subject, with reasons, severity and the facts it
// rests on; the nonconformity statements that findings amount to; the tasks that answer them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/assessment.h"
#include "engine/model/catalog.h"
#include "engine/model/rule.h"

namespace assay::model {

struct SubjectId {
  std::string kind, key;

  auto operator<=>(const SubjectId&) const = default;
};

// A fact by name, for "it rests on".
struct FactRef {
  std::string kind, key, source, locator;
  std::string observed_at;

  auto operator<=>(const FactRef&) const = default;
};

struct Observation {
  std::string expectation;  // id
  std::string says;
  Level level = Level::required;
  Method method = Method::examine;
  Outcome outcome = Outcome::undetermined;
  Reason reason = Reason::none;
  Basis basis = Basis::claim;
  std::string expected;        // "`stage` one of deployed, operated"
  std::string observed;        // "`stage` is retired", "no event_log of 3 fits"
  std::vector<FactRef> facts;  // at most 20 witnesses
  std::size_t fact_count = 0;  // how many there are
};

struct WaiverUse {
  std::string key;  // of the waiver fact
  std::string reason, owner, authority;
  std::string from, to;
  bool expired = false;  // it would have applied, but its end has passed
};

enum class Grade : std::uint8_t { none, opportunity, observation, minor, major };

std::string_view name(Grade grade);

// A further subject of which the same holds.
struct Alike {
  std::string id;  // of its own finding
  std::string key, name;
  std::string first_seen;
  bool unstable_key = false;
};

struct Finding {
  std::string id;  // digest(org, pack, rule, subject kind, subject key), 16 hex digits
  std::string org;
  std::string pack, rule, rule_version;
  std::vector<std::string> controls;
  SubjectId subject;  // kind "organization" and key = org for a rule that had no subject
  std::string subject_name;
  Outcome outcome = Outcome::undetermined;
  Reason reason = Reason::none;
  Basis basis = Basis::claim;
  Severity severity = Severity::info;
  std::string severity_sum;   // "2 base + 1 class high + 0 unknown exposure = 3 medium"
  Grade grade = Grade::none;  // the worst proposed grade of the statements it belongs to
  std::optional<WaiverUse> waiver;
  std::string message;  // the rule's title and the first thing that is wrong, one sentence
  std::vector<Observation> observations;  // in the order of the rule's expectations
  std::string first_seen;     // the as-of date of the first run in an unbroken row that has it
  bool unstable_key = false;  // the subject's key is a row number: it may move between loads
  // Of an undetermined finding: the other subjects of the same kind and organisation of which all
  // of this holds word for word, sorted by key. One gap, however many subjects it has.
  std::vector<Alike> alike;

  [[nodiscard]] std::size_t subjects() const { return 1 + alike.size(); }
  [[nodiscard]] bool waived() const { return waiver.has_value() && !waiver->expired; }
};

inline constexpr std::size_t finding_id_digits = 16;

// The first hex digits of the digest of (org, pack, rule, subject kind, subject key).
std::string finding_id(std::string_view org, std::string_view pack, std::string_view rule,
                       const SubjectId& subject);

// The finding of another subject of which the same holds, by itself.
Finding apart(const Finding& finding, const Alike& subject);

// One unmet requirement of one organisation with all its subjects: what an auditor would write
// down.
struct Statement {
  std::string org, pack, rule, expectation;  // rule and expectation: empty where raised from others
  std::string framework;                     // prefix of the catalog its controls come from
  std::vector<std::string> controls;
  std::string says;
  Level level = Level::required;
  Reading reading = Reading::graded;  // only Reading::graded has a grade
  Grade grade = Grade::none;          // proposed
  std::string ground;                 // why that grade
  std::vector<std::string> consider;  // the pack's further grounds for major, for a person to weigh
  std::vector<SubjectId> subjects;    // those that fail
  std::size_t judged = 0;             // subjects for which the sentence was decided
  std::size_t undetermined = 0;
  Severity severity = Severity::info;  // the worst of its findings that no waiver covers
  std::size_t waived = 0;  // of the failing subjects, those whose finding a waiver covers
};

struct Task {
  std::string id;  // digest(org, action, subject), 16 hex digits
  std::string org;
  std::string action;
  SubjectId subject;
  std::string owner;
  std::string due;  // date, or empty
  std::string effort;
  std::uint32_t order = 0;             // what must come first has a lower number
  Severity severity = Severity::info;  // the worst of its findings
  std::vector<std::string> findings;   // ids
  std::vector<std::string> after;      // ids of tasks that come first
  std::string closes_when;             // the sentences that must become true
  std::string status;  // new, open, reopened, closed; stopped: only a waiver holds it
};

// An undetermined question, merged over subjects: what to collect next.
struct Request {
  std::string id;
  std::string org, pack, rule, expectation;
  std::vector<std::string> controls;
  std::string asks;         // what is wanted, in words
  std::string kind, field;  // what would answer it; field may be empty
  Reason reason = Reason::none;
  std::size_t subjects = 0;  // verdicts that wait for it
  std::size_t alone = 0;     // those among them that wait for nothing else
};

// One thing to collect, over all rules that ask for it: what one organisation is asked, or several.
struct Asked {
  // A rule that asks, and its verdicts that wait.
  struct Asker {
    std::string pack, rule;
    std::size_t verdicts = 0;
  };
  std::string asks;         // in words
  std::string kind, field;  // what would answer it; field may be empty
  std::vector<std::pair<std::string, std::size_t>> orgs;  // sorted; with the verdicts that wait
  std::vector<Asker> rules;                               // those with most verdicts first
  std::size_t verdicts = 0;                               // that wait for it
  std::size_t alone = 0;  // those among them that wait for nothing else: it decides them

  [[nodiscard]] std::size_t packs() const;
};

// What decides most comes first.
void sort_asks(std::vector<Asked>& asks);

// The same question to several organisations as one.
std::vector<Asked> over_all_organisations(const std::vector<Asked>& asks);

}  // namespace assay::model
