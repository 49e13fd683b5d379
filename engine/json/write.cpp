#include "engine/json/write.h"

#include <cstring>

namespace assay::json {
namespace {

constexpr std::size_t most_held_bytes = std::size_t{1} << 16U;  // before a sink is given them

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

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

// Whether each of eight bytes is plain. The highest bit of a byte is set by the subtractions where
// that byte, or one below it, is the one looked for: never missed, though sometimes told of more.
bool are_plain(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101U, high = each << 7U;
  const std::uint64_t quotes = bytes ^ (each * '"'), slashes = bytes ^ (each * '\\');
  const std::uint64_t special = ((bytes - each * 0x20) & ~bytes) | ((quotes - each) & ~quotes) |
                                ((slashes - each) & ~slashes);
  return (special & high) == 0;
}

// The first byte from `from` on that must be escaped, or the end.
std::size_t plain_bytes(std::string_view text, std::size_t from) {
  std::size_t i = from;
  for (std::uint64_t bytes = 0; i + sizeof bytes <= text.size(); i += sizeof bytes) {
    std::memcpy(&bytes, text.data() + i, sizeof bytes);
    if (!are_plain(bytes)) break;
  }
  // Most texts end here: what is left is looked at as one word, filled up with a plain byte.
  if (const std::size_t rest = text.size() - i; rest < sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0x6161616161616161U;
    std::memcpy(&bytes, text.data() + i, rest);
    if (are_plain(bytes)) return text.size();
  }
  while (i < text.size() && is_plain(text[i])) ++i;
  return i;
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t done = 0;  // everything before is written
  for (std::size_t i = plain_bytes(text, 0); i < text.size(); i = plain_bytes(text, done)) {
    out += text.substr(done, i - done);
    append_escape(out, text[i]);
    done = i + 1;
  }
  out += text.substr(done);
  out += '"';
}

std::string quote(std::string_view text) {
  std::string out;
  append_quoted(out, text);
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
  if (sink_ && out_.size() >= most_held_bytes) {
    sink_(out_);
    out_.clear();
  }
  return *this;
}

Writer& Writer::name(std::string_view name) {
  separate();
  append_quoted(out_, name);
  out_ += ':';
  comma_ = false;
  return *this;
}

Writer& Writer::text(std::string_view value) {
  separate();
  append_quoted(out_, value);
  comma_ = true;
  return *this;
}

Writer& Writer::texts(std::string_view key, const std::vector<std::string>& values) {
  name(key).open_array();
  for (const std::string& value : values) text(value);
  return close_array();
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
