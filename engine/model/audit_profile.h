// How a framework is audited and certified: what every audit looks at, what stage 1 looks at, which
// clauses stay when a measure is excluded, which facts show an activity. Data of the catalog, so
// that no other room knows a framework's clauses.
#pragma once

#include <string>
#include <vector>

namespace assay::model {

// A theme of an audit with the requirements and measures it covers; without ids it is a theme that
// no requirement carries, as the use of a mark.
struct AuditTopic {
  std::string says;
  std::vector<std::string> ids;  // qualified
};

// Excluding the measure (or every measure below it) leaves these requirements in force.
struct StayingClause {
  std::string measure;
  std::vector<std::string> ids;
};

// Facts of `kind`, whose `field` has one of `values` where it is given, show an activity that the
// measures are about: "no such activity" is then no reason to exclude them.
struct Activity {
  std::string says;              // "suppliers are on record"
  std::vector<std::string> ids;  // measures, or areas that hold them
  std::string kind, field;
  std::vector<std::string> values;
};

// Habits of certification bodies and of accreditation, none of them a demand of the framework.
struct AuditPractice {
  std::string says;              // whose practice it is
  int record_months = 3;         // records of operation before stage 2
  int stage_gap_months = 6;      // between stage 1 and stage 2 at most
  int major_months = 6;          // to verify a major after stage 2, else stage 2 is repeated
  int surveillance_months = 12;  // from the decision to the first surveillance at most
  int cycle_years = 3;
};

struct AuditProfile {
  std::string statement;  // the requirement that demands the statement of applicability
  std::vector<std::string> internal_audit, management_review;
  std::vector<AuditTopic> core, stage1;
  std::vector<StayingClause> stays;
  std::vector<Activity> activities;
  AuditPractice practice;

  // A catalog without a profile is not certified against.
  [[nodiscard]] bool empty() const { return core.empty() && stage1.empty(); }
};

}  // namespace assay::model
