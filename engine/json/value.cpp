#include "engine/json/value.h"

namespace assay::json {

const Value* Value::find(std::string_view name) const {
  if (const Object* members = object()) {
    for (const Member& member : *members) {
      if (member.name == name) return &member.value;
    }
  }
  return nullptr;
}

std::string Value::text(std::string_view name, std::string_view otherwise) const {
  const Value* member = find(name);
  const std::string* found = member != nullptr ? member->string() : nullptr;
  return found != nullptr ? *found : std::string(otherwise);
}

bool Value::flag(std::string_view name) const {
  const Value* member = find(name);
  return member != nullptr && member->boolean() != nullptr && *member->boolean();
}

std::optional<Decimal> Value::decimal() const {
  return number() != nullptr ? parse_decimal(number()->text) : std::nullopt;
}

std::string_view Value::description() const {
  constexpr std::string_view names[] = {"null",   "a boolean", "a number",
                                        "a text", "a list",    "an object"};
  return names[data.index()];
}

}  // namespace assay::json
