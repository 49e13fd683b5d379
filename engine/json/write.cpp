#include "engine/json/write.h"

namespace assay::json {
namespace {

void append_escape(std::string& out, char c) {
  constexpr char hex[] = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    default:
      out += "\\u00";
      out += hex[(c >> 4) & 15];
      out += hex[c & 15];
  }
}

}  // namespace

std::string quote(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 2);
  out += '"';
  std::size_t done = 0;  // everything before is written
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out += text.substr(done, i - done);
    append_escape(out, c);
    done = i + 1;
  }
  out += text.substr(done);
  out += '"';
  return out;
}

std::string to_text(const Value& value) { return Writer().value(value).take(); }

void Writer::separate() {
  if (comma_) out_ += ',';
}

Writer& Writer::open(char bracket) {
  separate();
  out_ += bracket;
  comma_ = false;
  return *this;
}

Writer& Writer::close(char bracket) {
  out_ += bracket;
  comma_ = true;
  return *this;
}

Writer& Writer::name(std::string_view name) {
  separate();
  out_ += quote(name);
  out_ += ':';
  comma_ = false;
  return *this;
}

Writer& Writer::raw(std::string_view json) {
  separate();
  out_ += json;
  comma_ = true;
  return *this;
}

Writer& Writer::value(const Value& value) {
  if (const auto* flag = value.boolean()) return boolean(*flag);
  if (const auto* digits = value.number()) return raw(digits->text);
  if (const auto* string = value.string()) return text(*string);
  if (const auto* items = value.array()) {
    open_array();
    for (const Value& item : *items) this->value(item);
    return close_array();
  }
  if (const auto* members = value.object()) {
    open_object();
    for (const Member& member : *members) name(member.name).value(member.value);
    return close_object();
  }
  return null();
}

}  // namespace assay::json
