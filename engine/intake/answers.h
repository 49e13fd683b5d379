// One record as answers: each column's cell translated by its table, each with its state;
// conditions and templates over them. Answers are computed when first asked for. Texts stay valid
// until the next record.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/intake/mapping.h"

namespace assay::intake {

struct Answer {
  model::State state = model::State::unasked;
  std::string_view text;          // of value
  const Outcome* list = nullptr;  // of value, when the table gives several
  std::string_view raw;           // the cell, trimmed
  bool rejected = false;          // nobody can understand it, and the record must go
};

// A cell of the source. Foreign JSON may lack a member or hold null.
struct RawCell {
  enum class Is : std::uint8_t { missing, null, text };
  Is is = Is::missing;
  std::string_view text;
};

class Answers {
 public:
  Answers(const Mapping& mapping, const SourceMap& source, std::string file);

  // Begins a record; cells are aligned to the source's columns.
  void begin(const std::vector<RawCell>& cells, std::uint64_t number);
  void set_item(std::string_view text);  // the column `item`
  void set_org(std::string_view org) { org_ = org; }

  [[nodiscard]] std::uint64_t number() const { return number_; }
  [[nodiscard]] const std::string& file() const { return file_; }
  const Answer& answer(int column);
  bool holds(const Condition& condition);

  // Translates by a table; `policy` decides on what the table does not know.
  Answer translate(int table, std::string_view text, Unreadable policy);

  struct Rendered {
    model::State state = model::State::value;
    std::string text;
    bool rejected = false;
    int open_column = -1;  // the first column without a value outside of […]
  };
  Rendered render(const Template& text);

  // `unreadable` of the column, or else of the source.
  [[nodiscard]] Unreadable policy(int column) const;

 private:
  Answer compute(const Column& column, const RawCell& cell);
  bool matches(const Condition& condition);
  bool render_parts(const std::vector<Template::Part>& parts, bool optional, Rendered& into,
                    int& first_column, int& values);

  const Mapping& mapping_;
  const SourceMap& source_;
  std::string file_, org_;
  const std::vector<RawCell>* cells_ = nullptr;
  std::uint64_t number_ = 0;
  std::vector<Answer> answers_;
  std::vector<std::uint64_t> answered_;  // the record of answers_[i]
  std::uint64_t turn_ = 0;
  std::string folded_;
  RawCell item_;
};

}  // namespace assay::intake
