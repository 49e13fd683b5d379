#include "engine/json/read.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "engine/base/text.h"

namespace assay::json {
namespace {

constexpr std::size_t most_levels = 64;

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 0;
};

// Walks the text and keeps count of lines, because the library's callbacks carry no place.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, Place* place) : at_(at), place_(place) {}

  reference operator*() const { return *at_; }
  Cursor& operator++() {
    if (*at_ == '\n') {
      ++place_->line;
      place_->column = 0;
    } else {
      ++place_->column;
    }
    ++at_;
    return *this;
  }
  bool operator==(const Cursor& other) const { return at_ == other.at_; }
  bool operator!=(const Cursor& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  Place* place_;
};

// Builds the document; every callback returns false to stop at the first trouble.
class Builder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  Builder(const Place& place) : place_(place) {}

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(number_integer_t value) { return put(Number{std::to_string(value)}); }
  bool number_unsigned(number_unsigned_t value) { return put(Number{std::to_string(value)}); }
  bool number_float(number_float_t, const string_t& text) { return put(Number{text}); }
  bool string(string_t& text) {
    if (text.find('\0') != std::string::npos) return fail("a text holds the character NUL");
    return put(std::move(text));
  }
  bool binary(binary_t&) { return fail("binary data is not JSON"); }
  bool start_object(std::size_t) { return open(Object{}); }
  bool key(string_t& name) {
    if (stands_already(name)) {
      return fail("the name `" + text::printable(name) + "` stands twice in one object");
    }
    name_ = name;
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Array{}); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception& error) {
    const std::string what = error.what();
    const auto detail = what.rfind("; ");
    std::string message = "is not JSON: ";
    message += detail != std::string::npos ? what.substr(detail + 2) : "cannot be read";
    if (what.find("ill-formed UTF-8") != std::string::npos)
      message = "is not UTF-8";
    else if (!token.empty())
      message += " near `" + text::printable(token.substr(0, 40)) + "`";
    return fail(message);
  }

  Value document;
  std::string trouble;

 private:
  bool fail(std::string_view message) {
    trouble = text::printable(message);  // the library quotes the bytes it could not read
    return false;
  }

  // Compares with each name of a small object, asks an index in a large one: a hostile object with
  // a million names must not cost a million million comparisons.
  bool stands_already(const std::string& name) {
    constexpr std::size_t small = 32;
    const Object& members = std::get<Object>(open_.back()->data);
    if (members.size() < small) return open_.back()->find(name) != nullptr;
    auto& index = names_[open_.size()];
    if (index.size() != members.size()) {
      index.clear();
      for (const Member& member : members) index.insert(member.name);
    }
    return !index.insert(name).second;
  }

  Value* place_value(Value value) {
    value.line = place_.line;
    value.column = place_.column;
    if (open_.empty()) {
      document = std::move(value);
      return &document;
    }
    Value& parent = *open_.back();
    if (auto* members = std::get_if<Object>(&parent.data)) {
      members->push_back({std::move(name_), std::move(value)});
      return &members->back().value;
    }
    auto& items = std::get<Array>(parent.data);
    items.push_back(std::move(value));
    return &items.back();
  }

  template <typename T>
  bool put(T value) {
    place_value({std::move(value)});
    return true;
  }

  template <typename T>
  bool open(T container) {
    if (open_.size() == most_levels) {
      return fail("is nested more than " + std::to_string(most_levels) + " levels deep");
    }
    open_.push_back(place_value({std::move(container)}));
    return true;
  }

  bool close() {
    names_[open_.size()].clear();
    open_.pop_back();
    return true;
  }

  const Place& place_;
  std::vector<Value*> open_;  // stable: a parent grows only while its child is not open
  std::string name_;
  std::array<std::unordered_set<std::string>, most_levels + 1>
      names_;  // by level, of large objects
};

}  // namespace

Result<Value> parse(std::string_view text, std::string_view name, Code code,
                    std::uint32_t first_line) {
  Place place{first_line, 0};
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Builder builder(place);
  bool read = false;
  try {
    read = nlohmann::json::sax_parse(Cursor(text.data(), &place),
                                     Cursor(text.data() + text.size(), &place), &builder);
  } catch (const nlohmann::json::exception& error) {
    builder.trouble = error.what();
  }
  if (read) return std::move(builder.document);
  return Error{code, builder.trouble,
               std::string(name) + ":" + std::to_string(place.line) + ":" +
                   std::to_string(std::max(place.column, 1U))};
}

}  // namespace assay::json
