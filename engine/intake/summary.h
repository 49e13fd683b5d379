// What one reading of a source did: every file, record, column and cell accounted for.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/fact.h"

namespace assay::intake {

// "Every fact of this kind is known": becomes a register_statement.
struct Completeness {
  std::string org, kind;
  Date as_of;
  std::optional<Date> until;
  std::string declared_by, method;
  bool empty_is_true = false;

  auto operator<=>(const Completeness&) const = default;
};

// Texts that could not be understood, with counts. Keeps the first `most` different ones.
class Samples {
 public:
  static constexpr std::size_t most = 100;

  void add(std::string_view text);
  [[nodiscard]] const std::map<std::string, std::size_t>& texts() const { return texts_; }
  [[nodiscard]] std::size_t others() const { return others_; }  // that were no longer kept
  // The commonest, at most `count`, as (text, how often).
  [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> commonest(std::size_t count) const;

 private:
  std::map<std::string, std::size_t> texts_;
  std::size_t others_ = 0;
};

using StateCounts = std::array<std::size_t, 5>;  // by model::State

struct ColumnUse {
  enum class Use : std::uint8_t { used, ignored, unknown, missing };
  Use use = Use::used;
  std::string name;          // its short name in the mapping, or empty
  std::string header;        // as the file writes it, or the JSON pointer
  std::size_t position = 0;  // 1-based; 0 in JSON
  std::string reason;        // of ignored
  StateCounts states{};
  Samples unreadable;
};

struct FieldUse {
  std::string kind, field;
  StateCounts states{};
  Samples unreadable;
};

struct FileSummary {
  std::string file;
  std::size_t records = 0, rejects = 0;
  std::size_t empty_lines = 0;               // lines without a sign, which are no records
  std::size_t repeats = 0;                   // facts declared `once` that came again
  std::map<std::string, std::size_t> facts;  // by kind
  std::vector<ColumnUse> columns;
  std::vector<FieldUse> fields;
};

struct Summary {
  std::vector<FileSummary> files;                             // in the order read
  std::vector<std::pair<std::string, std::string>> not_read;  // file, reason
  std::vector<Completeness> complete, voided;  // declarations that stand, and that do not

  [[nodiscard]] std::size_t records() const;
  [[nodiscard]] std::size_t rejects() const;
  [[nodiscard]] std::map<std::string, std::size_t> facts() const;
  [[nodiscard]] std::size_t fact_count() const;
  [[nodiscard]] std::size_t unreadable() const;  // cells, over used columns and native fields
};

std::string_view name(ColumnUse::Use use);

// For people, in lines.
std::string to_text(const Summary& summary);
// The same for programs: one JSON object.
std::string to_json(const Summary& summary);

}  // namespace assay::intake
