// A rule pack as a document that an auditor can review: every rule with its sentences, what they
// demand in words, what they read, and the cases as examples. Pure, like the reports.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace assay::report {

struct PackSentence {
  std::string id, says, level, method;
  std::string when;                // when it concerns the subject; empty: always
  std::string demand;              // what is tested, in words
  std::vector<std::string> reads;  // "event_log: gap_hours, system"
  std::vector<std::string> notes;  // grounds for major, what an empty scope means
};

struct PackExample {
  std::string says, as_of;
  std::vector<std::string> facts;                             // one a line
  std::vector<std::string> complete;                          // registers
  std::vector<std::pair<std::string, std::string>> expected;  // sentence or `rule`, and its outcome
  bool tempting = false;
};

struct PackRule {
  std::string id, title, subject, file;
  std::vector<std::pair<std::string, std::string>> controls;  // id and title
  std::string applies;                                        // in words; empty: always
  std::string severity, waivable;
  std::string task, owner, within;
  std::vector<std::pair<std::string, std::string>> params;
  std::vector<PackSentence> sentences;
  std::vector<PackExample> examples;
};

struct PackDocument {
  std::string id, title, version, says, digest;
  std::string engine;  // "assay 0.1.0"
  std::vector<std::string> frameworks;
  std::vector<std::pair<std::string, std::string>> params;  // that hold for all its rules
  std::vector<PackRule> rules;
};

std::string html(const PackDocument& pack);  // one file, no script, nothing fetched
std::string md(const PackDocument& pack);

}  // namespace assay::report
