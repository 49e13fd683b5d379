#include "engine/model/fact.h"

#include "engine/base/text.h"

namespace assay::model {
namespace {

constexpr std::string_view state_names[] = {"unasked", "value", "blank", "na", "unreadable"};
constexpr std::string_view basis_names[] = {"claim", "record", "test", "independent"};

struct Printer {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(Decimal number) const { return to_text(number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
  std::string operator()(Period period) const { return to_text(period); }
  std::string operator()(Duration duration) const { return to_text(duration); }
  std::string operator()(const List& items) const { return text::join(items, ", "); }
};

}  // namespace

std::string_view name(State state) { return state_names[static_cast<std::size_t>(state)]; }

std::string_view name(Basis basis) { return basis_names[static_cast<std::size_t>(basis)]; }

std::optional<Basis> parse_basis(std::string_view text) {
  for (std::size_t i = 0; i < std::size(basis_names); ++i) {
    if (basis_names[i] == text) return static_cast<Basis>(i);
  }
  return std::nullopt;
}

std::string to_text(const Cell& cell) {
  switch (cell.state) {
    case State::value:
      return std::visit(Printer{}, cell.value);
    case State::blank:
      return "left blank";
    case State::na:
      return "not applicable";
    case State::unreadable:
      return "unreadable (" + cell.raw + ")";
    case State::unasked:
      break;
  }
  return "not asked";
}

}  // namespace assay::model
