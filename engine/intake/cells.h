// Readings → typed cells: states pass through, tables translate, lists are split, the field's type
// decides the rest.
#pragma once

#include <string>
#include <vector>

#include "engine/intake/answers.h"
#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::intake {

class Cells {
 public:
  Cells(const Mapping& mapping, const SourceMap& source, Answers& answers)
      : mapping_(mapping), source_(source), answers_(answers) {}

  struct Trouble {
    int column = -1;  // where it stands, -1: in a constant or template
    std::string message;
  };

  // Sets `cell`. What makes the record unfit is added to `troubles`; what is kept as unreadable is
  // counted in `unreadable` as column indices.
  void read(const Reading& reading, const model::Field& field, model::Cell& cell);

  // The items of a list cell after its table; used for `each`.
  std::vector<std::string> items(const Reading& reading, const model::Field& field);

  std::vector<Trouble> troubles;
  std::vector<int> unreadable;

 private:
  void read_text(const Reading& reading, const model::Field& field, std::string_view text,
                 int column, model::Cell& cell);
  void read_list(const Reading& reading, const model::Field& field, std::string_view text,
                 int column, model::Cell& cell);
  void put_state(model::State state, std::string_view raw, int column, model::Cell& cell);
  void not_understood(const model::Field& field, std::string_view text, int column,
                      const std::string& expected, bool rejected, model::Cell& cell);
  void add_item(const Reading& reading, const model::Field& field, std::string_view item,
                model::List& into);

  const Mapping& mapping_;
  const SourceMap& source_;
  Answers& answers_;
};

}  // namespace assay::intake
