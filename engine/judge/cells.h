// Reading single cells by name, for judgements that speak of particular kinds (waivers, risks,
// incidents). A field or kind that the schema lacks reads as unasked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/snapshot.h"

namespace assay::judge {

// One fact of the snapshot.
struct Record {
  const model::Snapshot* snapshot;
  const model::Table* table;
  model::Row row;

  [[nodiscard]] std::string org() const;
  [[nodiscard]] std::string key() const;
  [[nodiscard]] model::Cell cell(std::string_view field) const;
  [[nodiscard]] model::State state(std::string_view field) const;
  // The text, number or list as text where there is a value; else empty.
  [[nodiscard]] std::string text(std::string_view field) const;
  [[nodiscard]] std::vector<std::string> list(std::string_view field) const;
  [[nodiscard]] std::optional<Decimal> number(std::string_view field) const;
  [[nodiscard]] std::optional<Period> date(std::string_view field) const;
  [[nodiscard]] std::optional<bool> flag(std::string_view field) const;
};

// The facts of a kind, of one organisation or (org empty) of all.
std::vector<Record> records(const model::Snapshot& snapshot, std::string_view kind,
                            std::string_view org = "");
std::optional<Record> find_record(const model::Snapshot& snapshot, std::string_view org,
                                  std::string_view kind, std::string_view key);

}  // namespace assay::judge
