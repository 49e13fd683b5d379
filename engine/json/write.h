// Canonical JSON writing: no white space, the order the caller gives, UTF-8 as it is, shortest
// escapes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/decimal.h"
#include "engine/json/value.h"

namespace assay::json {

// "text" with quotes and escapes.
std::string quote(std::string_view text);

std::string to_text(const Value& value);

// Writes one document piece by piece; commas are its business, balance is the caller's.
class Writer {
 public:
  Writer& open_object() { return open('{'); }
  Writer& close_object() { return close('}'); }
  Writer& open_array() { return open('['); }
  Writer& close_array() { return close(']'); }
  Writer& name(std::string_view name);

  Writer& text(std::string_view value) { return raw(quote(value)); }
  Writer& number(std::int64_t value) { return raw(std::to_string(value)); }
  Writer& number(Decimal value) { return raw(assay::to_text(value)); }
  Writer& boolean(bool value) { return raw(value ? "true" : "false"); }
  Writer& null() { return raw("null"); }
  Writer& raw(std::string_view json);  // a finished value
  Writer& value(const Value& value);

  // name and text together, the commonest pair.
  Writer& member(std::string_view key, std::string_view value) { return name(key).text(value); }

  std::string take() { return std::move(out_); }

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  void separate();

  std::string out_;
  bool comma_ = false;  // whether a value stands before at this level
};

}  // namespace assay::json
