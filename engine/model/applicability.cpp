#include "engine/model/applicability.h"

namespace assay::model {

std::string_view name(Conflict::What what) {
  constexpr std::string_view names[] = {"no_statement",     "relied_on",      "against_facts",
                                        "not_stated",       "missing",        "disputed",
                                        "no_justification", "unknown_control"};
  return names[static_cast<std::size_t>(what)];
}

std::string approval_words(const ApplicabilityReport& report) {
  if (!report.has_statement) {
    return "No statement of applicability is on record; what stands here is a proposal.";
  }
  if (report.is_approved()) {
    return "Each of its " + std::to_string(report.entries) +
           " entries was approved by designated management.";
  }
  return "A proposal: " + std::to_string(report.approved) + " of " +
         std::to_string(report.entries) +
         " entries were approved by designated management; what this compiles is not yet the "
         "organisation's.";
}

}  // namespace assay::model
