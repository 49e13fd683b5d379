#include "engine/intake/binding.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

std::string ticked(std::string_view header) {
  const std::string_view shown = trim(header);
  return "`" + text::printable(shown.size() > 80 ? shown.substr(0, 77) : shown) +
         (shown.size() > 80 ? "…`" : "`");
}

struct Problems {
  std::vector<std::string> list;

  [[nodiscard]] std::string text() const {
    std::string made = list.front();
    for (std::size_t i = 1; i < list.size() && i < 5; ++i) made += "; " + list[i];
    if (list.size() > 5) made += "; and " + std::to_string(list.size() - 5) + " more";
    return made;
  }
};

class Binder {
 public:
  Binder(const SourceMap& source, const std::vector<std::string>& header, std::size_t width)
      : source_(source), header_(header), taken_(width, -1) {
    for (const std::string& name : header) folded_.push_back(fold(name));
  }

  int find(const Column& column) {
    if (column.position > 0) return by_position(column);
    const std::string wanted = fold(column.header);
    std::vector<int> found;
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      if (folded_[i] == wanted) found.push_back(static_cast<int>(i));
    }
    if (column.occurrence > 0 && static_cast<std::size_t>(column.occurrence) <= found.size()) {
      return found[static_cast<std::size_t>(column.occurrence) - 1];
    }
    if (column.occurrence == 0 && found.size() == 1) return found.front();
    if (column.occurrence == 0 && found.size() > 1) {
      problems.list.push_back(std::to_string(found.size()) + " columns are called " +
                              ticked(column.header) + ", so `" + column.name +
                              "` needs `occurrence` or `position`");
      return -1;
    }
    if (column.optional) return -1;
    std::string message = "there is no column " + ticked(column.header);
    if (column.occurrence > 1)
      message =
          "there are only " + std::to_string(found.size()) + " columns " + ticked(column.header);
    problems.list.push_back(message + " for `" + column.name + "`" +
                            text::suggestion(column.header, header_));
    return -1;
  }

  void take(int cell, std::size_t column) {
    int& holder = taken_[static_cast<std::size_t>(cell)];
    if (holder >= 0) {
      problems.list.push_back("`" + source_.columns[static_cast<std::size_t>(holder)].name +
                              "` and `" + source_.columns[column].name + "` are the same column " +
                              std::to_string(cell + 1));
    }
    holder = static_cast<int>(column);
  }

  [[nodiscard]] int holder(std::size_t cell) const { return taken_[cell]; }

  Problems problems;

 private:
  int by_position(const Column& column) {
    const auto cell = static_cast<std::size_t>(column.position) - 1;
    if (cell >= taken_.size()) {
      if (!column.optional) {
        problems.list.push_back("there are " + std::to_string(taken_.size()) + " columns, but `" +
                                column.name + "` is column " + std::to_string(column.position));
      }
      return -1;
    }
    if (!column.header.empty() && !folded_.empty() && folded_[cell] != fold(column.header)) {
      problems.list.push_back("column " + std::to_string(column.position) + " is called " +
                              ticked(header_[cell]) + ", but `" + column.name + "` expects " +
                              ticked(column.header));
    }
    return static_cast<int>(cell);
  }

  const SourceMap& source_;
  const std::vector<std::string>& header_;
  std::vector<std::string> folded_;
  std::vector<int> taken_;  // by cell: the column that has it
};

}  // namespace

Result<Binding> bind_columns(const SourceMap& source, const std::vector<std::string>& header,
                             std::size_t width, const std::string& place) {
  Binding made;
  made.width = width;
  made.cell_of.assign(source.columns.size(), -1);
  Binder binder(source, header, width);
  std::vector<ColumnUse> missing;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < source.columns.size(); ++i) {
    const Column& column = source.columns[i];
    if (column.item) continue;
    known.push_back(column.header);
    const int cell = binder.find(column);
    made.cell_of[i] = cell;
    if (cell >= 0)
      binder.take(cell, i);
    else
      missing.push_back({ColumnUse::Use::missing, column.name, column.header, 0, "", {}, {}});
  }
  for (std::size_t cell = 0; cell < width; ++cell) {
    const int holder = binder.holder(cell);
    ColumnUse use{ColumnUse::Use::unknown,
                  "",
                  header.empty() ? "column " + std::to_string(cell + 1) : header[cell],
                  cell + 1,
                  "",
                  {},
                  {}};
    if (holder >= 0) {
      const Column& column = source.columns[static_cast<std::size_t>(holder)];
      use.use = column.ignore.empty() ? ColumnUse::Use::used : ColumnUse::Use::ignored;
      use.name = column.name;
      use.reason = column.ignore;
    } else if (!source.list_other_columns) {
      const bool twice = std::find(known.begin(), known.end(), use.header) != known.end();
      binder.problems.list.push_back(
          "the mapping does not know column " + std::to_string(cell + 1) + " " +
          ticked(use.header) +
          (twice ? ", but another one with that header; `occurrence` tells them apart"
                 : text::suggestion(use.header, known)));
    }
    made.columns.push_back(std::move(use));
  }
  made.columns.insert(made.columns.end(), missing.begin(), missing.end());
  if (!binder.problems.list.empty()) return Error{Code::source, binder.problems.text(), place};
  return made;
}

}  // namespace assay::intake
