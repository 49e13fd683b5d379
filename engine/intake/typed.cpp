#include "engine/intake/typed.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/fold.h"

namespace assay::intake {
namespace {

using model::Type;

std::optional<Decimal> read_number(const NumberRules& rules, std::string_view text) {
  if (!rules.prefix.empty() && text.starts_with(rules.prefix))
    text = trim(text.substr(rules.prefix.size()));
  if (!rules.suffix.empty() && text.ends_with(rules.suffix)) {
    text = trim(text.substr(0, text.size() - rules.suffix.size()));
  }
  if (rules.point == '.' && rules.group == '\0') return parse_decimal(text);
  // A group sign is legal only before three digits: `1,5` is not 15.
  std::string plain;
  std::size_t digits_in_group = 0;
  bool grouped = false, behind_point = false;
  for (char c : text) {
    if (rules.group != '\0' && c == rules.group && !behind_point) {
      if (digits_in_group == 0 || digits_in_group > 3 || (grouped && digits_in_group != 3))
        return std::nullopt;
      grouped = true;
      digits_in_group = 0;
      continue;
    }
    if (c == rules.point) {
      if (grouped && digits_in_group != 3) return std::nullopt;
      behind_point = true;
      plain += '.';
      continue;
    }
    if (c == '.') return std::nullopt;
    if (!behind_point && c >= '0' && c <= '9') ++digits_in_group;
    plain += c;
  }
  if (grouped && !behind_point && digits_in_group != 3) return std::nullopt;
  return parse_decimal(plain);
}

std::optional<Duration> in_units(std::string_view count, std::string_view unit) {
  const auto number = parse_decimal(count);
  if (!number || number->millionths < 0 || number->millionths % Decimal::scale != 0)
    return std::nullopt;
  if (unit.ends_with('s')) unit.remove_suffix(1);
  constexpr std::pair<std::string_view, char> units[] = {
      {"day", 'D'}, {"week", 'W'}, {"month", 'M'}, {"year", 'Y'}};
  for (const auto& [word, letter] : units) {
    if (word == unit)
      return parse_duration("P" + std::to_string(number->millionths / Decimal::scale) + letter);
  }
  return std::nullopt;
}

std::optional<Duration> read_duration(DurationRule rule, std::string_view text) {
  switch (rule) {
    case DurationRule::iso:
      return parse_duration(text);
    case DurationRule::days:
      return in_units(text, "days");
    case DurationRule::weeks:
      return in_units(text, "weeks");
    case DurationRule::months:
      return in_units(text, "months");
    case DurationRule::years:
      return in_units(text, "years");
    case DurationRule::words:
      break;
  }
  const std::string folded = fold(text);
  const auto space = folded.find(' ');
  if (space == std::string::npos) return std::nullopt;
  return in_units(std::string_view(folded).substr(0, space),
                  std::string_view(folded).substr(space + 1));
}

const std::string* find_enumerator(const model::Field& field, std::string_view text) {
  for (const std::string& value : field.values) {
    if (value == text) return &value;
  }
  const std::string folded = fold(text);
  for (const std::string& value : field.values) {
    if (fold(value) == folded) return &value;
  }
  return nullptr;
}

template <typename T>
std::optional<std::string> put(model::Cell& cell, T value) {
  cell.state = model::State::value;
  cell.value = std::move(value);
  return std::nullopt;
}

}  // namespace

void set_text(model::Cell& cell, std::string_view text) {
  cell.state = model::State::value;
  if (auto* held = std::get_if<std::string>(&cell.value))
    held->assign(text);
  else
    cell.value.emplace<std::string>(text);
}

void set_state(model::Cell& cell, model::State state) {
  cell.state = state;
  cell.value = std::monostate{};
  if (!cell.raw.empty()) cell.raw.clear();
}

bool is_kind_and_key(std::string_view text) {
  const auto colon = text.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 1 < text.size();
}

std::optional<std::string> set_cell(const model::Field& field, const Reading& rules,
                                    std::string_view text, model::Cell& cell) {
  switch (field.type) {
    case Type::text:
    case Type::reference:
      set_text(cell, text);
      return std::nullopt;
    case Type::any:
      if (!is_kind_and_key(text)) return "a fact named as `kind:key`";
      set_text(cell, text);
      return std::nullopt;
    case Type::enumeration: {
      const std::string* value = find_enumerator(field, text);
      if (value == nullptr) {
        return "one of " + text::join(field.values, ", ") + text::suggestion(text, field.values);
      }
      set_text(cell, *value);
      return std::nullopt;
    }
    case Type::boolean: {
      if (text == "true" || text == "false") return put(cell, text == "true");
      const std::string folded = fold(text);
      if (folded != "true" && folded != "false") return "`true` or `false`";
      return put(cell, folded == "true");
    }
    case Type::integer:
    case Type::decimal: {
      const auto number = read_number(rules.number, text);
      const bool whole = field.type == Type::integer;
      if (!number || (whole && number->millionths % Decimal::scale != 0)) {
        return whole ? "a whole number below 9.2e12"
                     : "a number with at most six decimals below 9.2e12";
      }
      return put(cell, *number);
    }
    case Type::date: {
      const auto period = rules.dates.read(text);
      if (!period) return rules.dates.expected();
      return put(cell, *period);
    }
    case Type::duration: {
      const auto duration = read_duration(rules.duration, text);
      if (!duration) {
        return rules.duration == DurationRule::iso     ? "a duration like P6M or P30D"
               : rules.duration == DurationRule::words ? "a duration like `6 months`"
                                                       : "a whole number";
      }
      return put(cell, *duration);
    }
  }
  return "a value";
}

}  // namespace assay::intake
