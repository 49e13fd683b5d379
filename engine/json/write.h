// Canonical JSON writing: no white space, the order the caller gives, UTF-8 as it is, shortest
// escapes.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/decimal.h"
#include "engine/json/value.h"

namespace assay::json {

// "text" with quotes and escapes.
std::string quote(std::string_view text);
void append_quoted(std::string& out, std::string_view text);

std::string to_text(const Value& value);

// Writes one document piece by piece; commas are its business, balance is the caller's. With a
// sink, the text is handed over as it grows and is never whole in memory.
class Writer {
 public:
  using Sink = std::function<void(std::string_view)>;

  Writer() = default;
  explicit Writer(Sink sink) : sink_(std::move(sink)) {}

  Writer& open_object() { return open('{'); }
  Writer& close_object() { return close('}'); }
  Writer& open_array() { return open('['); }
  Writer& close_array() { return close(']'); }
  Writer& name(std::string_view name);

  Writer& text(std::string_view value);
  Writer& number(std::int64_t value) { return raw(std::to_string(value)); }
  Writer& number(Decimal value) { return raw(assay::to_text(value)); }
  Writer& boolean(bool value) { return raw(value ? "true" : "false"); }
  Writer& null() { return raw("null"); }
  Writer& raw(std::string_view json);  // a finished value
  Writer& value(const Value& value);

  // name and text together, the commonest pair.
  Writer& member(std::string_view key, std::string_view value) { return name(key).text(value); }
  Writer& texts(std::string_view key, const std::vector<std::string>& values);  // a list of texts

  // What was written and not handed to the sink.
  std::string take() { return std::move(out_); }

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  void separate();

  Sink sink_;
  std::string out_;
  bool comma_ = false;  // whether a value stands before at this level
};

}  // namespace assay::json
