#include <doctest/doctest.h>

#include <set>

#include "engine/base/file.h"
#include "engine/json/read.h"
#include "engine/model/schema.h"

using namespace assay;

namespace {

model::Schema shipped() {
  model::Schema schema;
  const auto files = list_files("datasets/schemas");
  REQUIRE(files.has_value());
  for (const auto& file : *files) {
    CAPTURE(file);
    const auto text = read_file("datasets/schemas" / file);
    REQUIRE(text.has_value());
    const auto document = json::parse(*text, file.string(), Code::pack);
    REQUIRE(document.has_value());
    auto kind = model::parse_kind(*document, file.string());
    if (!kind) FAIL(kind.error().where << ": " << kind.error().message);
    CHECK(kind->name + ".json" == file.string());
    CHECK(schema.add(std::move(*kind)).has_value());
  }
  return schema;
}

}  // namespace

TEST_CASE("every kind of fact is declared in a file of its own name") {
  const model::Schema schema = shipped();
  // The registers an AI management system rests on, and those a public inventory adds.
  const std::set<std::string> wanted = {"action",
                                        "ai_role",
                                        "ai_system",
                                        "allocation",
                                        "approval",
                                        "attestation",
                                        "audit",
                                        "audit_finding",
                                        "audit_programme",
                                        "authority_request",
                                        "awareness",
                                        "certificate",
                                        "change",
                                        "channel",
                                        "classification",
                                        "communication",
                                        "competence",
                                        "competence_requirement",
                                        "concern",
                                        "conformity_assessment",
                                        "consent",
                                        "consultation",
                                        "content_marking",
                                        "context_issue",
                                        "control_check",
                                        "control_statement",
                                        "customer_agreement",
                                        "data_quality_check",
                                        "data_request",
                                        "dataset",
                                        "dataset_use",
                                        "decision",
                                        "declaration",
                                        "deployment",
                                        "discovered_asset",
                                        "document",
                                        "event_log",
                                        "evidence",
                                        "impact_assessment",
                                        "incident",
                                        "interested_party",
                                        "lifecycle_record",
                                        "lineage_event",
                                        "management_review",
                                        "mandate",
                                        "market_check",
                                        "marking",
                                        "measurement",
                                        "metric",
                                        "model",
                                        "monitoring_plan",
                                        "nonconformity",
                                        "notification",
                                        "objective",
                                        "obligation",
                                        "organization",
                                        "oversight",
                                        "person",
                                        "process",
                                        "processing_activity",
                                        "register_statement",
                                        "registration",
                                        "resource",
                                        "risk",
                                        "risk_assessment",
                                        "risk_criteria",
                                        "risk_treatment",
                                        "role_assignment",
                                        "scope",
                                        "scope_item",
                                        "screening",
                                        "supplier",
                                        "supplier_assessment",
                                        "system_requirement",
                                        "technical_file",
                                        "test_result",
                                        "unclear_answer",
                                        "unit",
                                        "usage_check",
                                        "use_case",
                                        "user_information",
                                        "waiver"};
  const auto names = schema.names();
  CHECK(std::set<std::string>(names.begin(), names.end()) == wanted);
}

TEST_CASE("every reference points at a declared kind") {
  const model::Schema schema = shipped();
  for (const model::Kind& kind : schema.kinds()) {
    for (const model::Field& field : kind.fields) {
      CAPTURE(kind.name);
      CAPTURE(field.name);
      CHECK((field.target.empty() || schema.find(field.target) != nullptr));
    }
  }
}

TEST_CASE("every sentence about a kind or field reads as one") {
  const model::Schema schema = shipped();
  for (const model::Kind& kind : schema.kinds()) {
    CAPTURE(kind.name);
    CHECK(kind.says.back() == '.');
    for (const model::Field& field : kind.fields) {
      CAPTURE(field.name);
      CHECK(field.says.size() > 5);
      CHECK(field.says.back() == '.');
    }
  }
}

TEST_CASE("names, addresses and free text about persons are marked personal") {
  const model::Schema schema = shipped();
  for (const model::Kind& kind : schema.kinds()) {
    for (const model::Field& field : kind.fields) {
      CAPTURE(kind.name);
      CAPTURE(field.name);
      if (field.target == "person") CHECK(field.personal);
    }
  }
  for (const char* name : {"name", "email", "position"}) {
    CHECK(schema.find("person")->find(name)->personal);
  }
  CHECK(schema.find("concern")->find("reporter")->personal);
}
