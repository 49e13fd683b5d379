// What a catalog says to people, beside what is computed with: how sure its dates are, what
// happened, what each requirement asks in our own words.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/json/value.h"

namespace assay::model {

struct LegalEvent {
  std::string date, event, certainty;  // certainty may be empty
};

// A member's name as words ("date certainty") and what it says.
using Remark = std::pair<std::string, std::string>;

struct RequirementNotes {
  std::string summary;
  std::vector<Remark> remarks;  // every member that nothing is computed with, in the order written
};

struct CatalogNotes {
  std::string full_name, publisher, licence;
  std::vector<LegalEvent> events;      // in the order written
  std::vector<std::string> certain;    // what we are sure of
  std::vector<std::string> open;       // what we are not
  std::vector<Remark> status_remarks;  // what else `legal_status` says
  std::vector<Remark> remarks;         // texts of the catalog as a whole
  std::map<std::string, RequirementNotes, std::less<>> requirements;  // by qualified id
};

// Never refuses: parse_catalog has the rules. Members that are neither texts, numbers, truths nor
// lists of such are left alone.
CatalogNotes parse_catalog_notes(const json::Value& document);

}  // namespace assay::model
