// What the findings amount to, for the whole and for each organisation: counts kept apart by
// outcome, reason, basis and severity, nonconformity statements, requests, waivers, and how good
// the facts themselves are.
//
// Posture has no score and no word that means "all is well": what is not known is counted beside
// what is.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/finding.h"

namespace assay::model {

// Verdicts, one for each rule and subject, counted. The parts of one outcome add up to that
// outcome.
struct Tally {
  std::array<std::size_t, 4> outcome{};    // by Outcome
  std::array<std::size_t, 8> reason{};     // of the undetermined, by Reason
  std::array<std::size_t, 4> satisfied{};  // by Basis: [claim] are declared only
  std::array<std::size_t, 4> failed{};     // of the not satisfied, by Basis
  std::array<std::size_t, 5> severity{};   // of the not satisfied and not waived, by Severity
  std::size_t waived = 0;                  // not satisfied, and a waiver holds
  std::size_t waived_undetermined = 0;     // undetermined, and a waiver holds

  [[nodiscard]] std::size_t of(Outcome which) const {
    return outcome[static_cast<std::size_t>(which)];
  }
  [[nodiscard]] std::size_t verdicts() const;  // all but not applicable
  [[nodiscard]] std::size_t decided() const;   // satisfied and not satisfied
  void add(const Tally& other);

  bool operator==(const Tally&) const = default;
};

// What a tally may be called, worst first.
enum class Standing : std::uint8_t {
  nonconformity,   // something is not satisfied and not waived
  waived,          // what is not satisfied is waived, nothing is undetermined
  undetermined,    // nothing is not satisfied, something is undetermined
  declared,        // no nonconformity found; some or all of it rests on claims
  none_found,      // no nonconformity found, on records, tests or independent evidence
  not_applicable,  // every verdict is not applicable
  not_evaluated,   // no verdict at all
};

Standing standing_of(const Tally& tally);
std::string_view name(Standing standing);  // "nonconformity found", "no nonconformity found" …

struct RuleTally {
  std::string org;  // empty: all organisations
  std::string pack, rule;
  Tally tally;
};

struct ControlTally {
  std::string org;  // empty: all organisations
  std::string control;
  Tally tally;
};

// Subjects of one kind in one organisation.
struct Population {
  std::string org, kind;
  std::size_t known = 0;
  std::size_t reached = 0;       // of them, those that some rule applied to, or may apply to
  std::size_t out_of_scope = 0;  // declared outside the management system
  bool scope_known = false;      // whether the organisation recorded any scope item at all
  bool complete = false;         // the register is declared complete and nothing contradicts it
  std::string contradicted;      // by what, or empty
};

struct OrgPosture {
  std::string org, name;
  Tally tally;
};

// Cells or references of one field that say less than they should.
struct DataProblem {
  enum class What : std::uint8_t { unreadable, dangling, blank_join };
  What what = What::unreadable;
  std::string org, kind, field;
  std::string target;  // of a dangling reference: the kind it should name
  std::size_t count = 0;
  std::vector<std::string> samples;  // at most five: "key: text"
};

std::string_view name(DataProblem::What what);

// A `waiver` fact and what became of it.
struct WaiverStatus {
  enum class State : std::uint8_t { in_force, expired, not_yet, no_effect };
  State state = State::no_effect;
  std::string why;  // of no_effect: "the rule cannot be waived" …
  std::string org, key;
  std::vector<std::string> rules;  // ids of rules or controls
  std::string finding;             // id, where it names one
  std::string subject;             // "kind:key", or empty: every subject of the organisation
  std::string reason, owner, approved_by, authority, from, to, legal_basis;
  std::vector<std::string> compensating;
  std::size_t findings = 0;  // open findings it covers, or would cover had it not expired
};

std::string_view name(WaiverStatus::State state);

// A sentence that no record can decide: a person must be asked, or something watched.
struct AuditorQuestion {
  std::string pack, rule, expectation, says;
  std::vector<std::string> controls;
  Method method = Method::interview;
  std::size_t orgs = 0;
  std::size_t open = 0;  // verdicts of the sentence that are undetermined
};

// A rule that judges nothing on the day, since no law behind it binds.
struct SilentRule {
  std::string pack, rule;
  std::vector<std::string> controls;
  std::string when;  // it would judge: "from 2027-12-02", "until 2025-04-03", "never"
  std::string why;   // "the law behind it binds from 2027-12-02"
};

// A rule of frameworks that bind nobody, of which some organisation did not record whether it takes
// them on.
struct UntakenRule {
  std::string pack, rule;
  std::vector<std::string> frameworks;  // their names, sorted
  std::vector<std::string> orgs;        // sorted
  std::size_t verdicts = 0;             // undetermined for that alone
};

struct Posture {
  Date as_of;
  Tally whole;
  std::vector<OrgPosture> orgs;         // sorted by org
  std::vector<RuleTally> rules;         // whole first, then by org; in the order of the rules given
  std::vector<ControlTally> controls;   // whole first, then by org; sorted by control
  std::vector<Population> populations;  // sorted by (org, kind)
  std::vector<Statement> statements;    // worst grade first
  std::vector<Request> requests;        // what decides most first
  std::vector<Asked> asks;              // the requests, by what is asked of whom; likewise
  std::vector<DataProblem> problems;    // sorted by (what, org, kind, field)
  std::vector<WaiverStatus> waivers;    // sorted by (org, key)
  std::vector<AuditorQuestion> questions;  // in the order of the rules given
  std::vector<SilentRule> silent;          // in the order of the rules given
  std::vector<UntakenRule> untaken;        // in the order of the rules given

  // "3 rules judge nothing on 2025-01-01, since no law behind them binds that day: 2 bind from
  // 2027-12-02; 1 never did", with the nearest days only; empty where every rule judges.
  [[nodiscard]] std::string silence() const;

  // Subjects of the kind over all organisations.
  [[nodiscard]] Population population(std::string_view kind) const;
};

}  // namespace assay::model
