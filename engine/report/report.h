// What one assessment has to say, as values, and the writers that turn it into text.
//
// Pure: the same report gives the same bytes, without clock times and machine paths. Text of
// outside origin is escaped for the format it is written into. No writer leaves out what is
// undetermined.
#pragma once

#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/file.h"
#include "engine/model/audit.h"
#include "engine/model/catalog.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"

namespace assay::report {

// A source as it was read: a name without its folder.
struct Source {
  std::string name, digest, org;
  std::size_t records = 0;
  std::size_t rejected = 0;
};

struct Pack {
  std::string id, title, version, digest;
};

// One of a rule's expectations.
struct SentenceCard {
  std::string id, says;
  model::Level level = model::Level::required;
  model::Method method = model::Method::examine;
};

// How a rule reads in the report.
struct RuleCard {
  std::string pack, id, title, subject;
  std::vector<std::string> controls;
  std::string action, owner;  // of the remedy; with {field}s
  std::vector<SentenceCard> sentences;
};

struct ControlCard {
  std::string id, title, framework;
};

struct Report {
  std::string title;   // whose report it is: the organisation's name, or a count of them
  std::string engine;  // "assay 0.1.0"
  Date as_of;
  std::int64_t known = 0;  // last load taken into account
  std::string run;         // id, or empty
  std::string snapshot;    // digest
  std::vector<Source> sources;
  std::vector<Pack> packs;
  std::vector<RuleCard> rules;        // in the order evaluated
  std::vector<ControlCard> controls;  // those the rules point at, sorted by id
  std::vector<model::Finding> findings;
  model::Posture posture;
  model::AuditViews audit;
  std::vector<model::FrameworkCoverage> frameworks;  // with anything to say along crosswalks
  std::vector<model::Coverage> coverage;  // of their requirements; of one organisation only
  std::vector<model::Task> tasks;
  bool incomplete = false;         // a rule was not evaluated or records were rejected
  std::vector<std::string> notes;  // what else limits this report, one sentence each
};

std::vector<RuleCard> rule_cards(const std::vector<model::Rule>& rules);
std::vector<ControlCard> control_cards(const std::vector<model::Rule>& rules,
                                       const model::Catalogs& catalogs);

std::string html(const Report& report);       // one file, no script, nothing fetched
std::string tasks_csv(const Report& report);  // one task a line, RFC 4180
std::string md(const Report& report);         // the summary, for a ticket or a mail

// The long ones, piece by piece; `whole` where a text is wanted.
void json(const Report& report, const Piece& piece);  // docs/formats/report.schema.json
// What is not satisfied or undetermined; advice that is not followed stands in the statements.
void jsonl(const Report& report, const Piece& piece);  // one finding a line
void csv(const Report& report, const Piece& piece);    // one finding a line, RFC 4180
std::string json(const Report& report);
std::string jsonl(const Report& report);
std::string csv(const Report& report);

// One line of JSON each, as the command line prints them.
std::string to_json(const model::Finding& finding, std::string_view run);
std::string to_json(const model::Task& task);
std::string to_json(const model::Request& request);

}  // namespace assay::report
