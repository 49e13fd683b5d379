// A parsed JSON document: values with their place in the source, numbers as exact text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/decimal.h"

namespace assay::json {

struct Value;
struct Member;

// A number as it was written; arithmetic happens after to_decimal, which may refuse it.
struct Number {
  std::string text;

  auto operator<=>(const Number&) const = default;
};

using Array = std::vector<Value>;
using Object = std::vector<Member>;  // in the order written; names are unique

struct Value {
  std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> data;  // null unless given
  std::uint32_t line = 0;    // 1-based, 0 for a value not read from a text
  std::uint32_t column = 0;  // where the value's last byte stands

  [[nodiscard]] bool is_null() const { return data.index() == 0; }
  [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data); }
  [[nodiscard]] const Number* number() const { return std::get_if<Number>(&data); }
  [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&data); }
  [[nodiscard]] const Array* array() const { return std::get_if<Array>(&data); }
  [[nodiscard]] const Object* object() const { return std::get_if<Object>(&data); }

  // The member's value; nullptr when this is no object or has no such member.
  [[nodiscard]] const Value* find(std::string_view name) const;
  // The text of a string member, or `otherwise`.
  [[nodiscard]] std::string text(std::string_view name, std::string_view otherwise = "") const;
  // True only for a member that is the literal true.
  [[nodiscard]] bool flag(std::string_view name) const;
  [[nodiscard]] std::optional<Decimal> decimal() const;
  // "a text", "a number", "an object" …, for messages.
  [[nodiscard]] std::string_view description() const;
};

struct Member {
  std::string name;
  Value value;
};

}  // namespace assay::json
