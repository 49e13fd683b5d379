// The statement of applicability, compiled from risk, treatment, control and evidence.
//
// What is compiled here is a proposal: only designated management makes it the organisation's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/control_status.h"

namespace assay::model {

// A risk treatment that relies on a measure.
struct Reliance {
  std::string treatment, risk, system;  // keys; system empty: the whole management system
};

// One measure, in general or for one system.
struct ApplicabilityLine {
  std::string control, title;
  std::string system;                       // key; empty: in general
  Selection decision = Selection::missing;  // never in_part
  std::string reason_type, reason;
  std::vector<std::string> documents;  // "key title"
  std::string approval;                // key, where one is named
  std::string approved_at;             // by designated management; empty: not approved
  std::vector<Reliance> relied_on_by;
  std::vector<std::string> activities;  // "suppliers are on record (3)"
  std::string status;                   // ControlStatus::standing of the measure
  std::vector<std::string> evidence;    // "key title"; "check key: effective, 2025-03-01"
  std::vector<std::string> stays;       // of an excluded one: requirements that stay in force
  std::string proposal;  // where nothing is decided: "select: …", "exclude: …", "decide: …"
};

struct Conflict {
  enum class What : std::uint8_t {
    no_statement,      // the organisation has no entry in force at all
    relied_on,         // a treatment relies on an excluded measure
    against_facts,     // excluded for lack of a role or an activity that facts show
    not_stated,        // a treatment relies on a control without an entry
    missing,           // a measure of the catalog without an entry in force
    disputed,          // entries of one scope differ or cannot be read
    no_justification,  // neither a reason nor a type of reason
    unknown_control,   // an entry for an id of the framework that its catalog lacks
  };
  What what = What::missing;
  std::string control, system;
  std::string says;  // one sentence
};

std::string_view name(Conflict::What what);

struct ApplicabilityReport {
  std::string org, framework;
  std::string requirement;  // that demands the statement
  bool has_statement = false;
  std::size_t entries = 0;   // in force
  std::size_t approved = 0;  // of them, by designated management
  std::vector<std::string> versions;
  std::vector<ApplicabilityLine> lines;  // in the order of the catalog, general first
  std::vector<Conflict> contradictions;

  // Everything in it was approved by designated management; else it is a proposal.
  [[nodiscard]] bool is_approved() const { return entries > 0 && approved == entries; }
};

// "A proposal: 3 of 38 entries are approved by designated management" …
std::string approval_words(const ApplicabilityReport& report);

}  // namespace assay::model
