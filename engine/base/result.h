// Result<T>: either a T or an Error. The member names are those of std::expected, so that this file
// can be replaced by a `using` on C++23. Errors are values with a place in the user's file.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace assay {

// What kind of trouble; the command line maps each to an exit code (docs/integrating.md).
enum class Code {
  usage,     // the request itself makes no sense
  source,    // a source file is refused
  pack,      // a rule pack is refused
  database,  // the store cannot be opened, read or written
  output,    // a result could not be made durable
  limit,     // a declared limit was reached
  interrupted,
  internal,
};

struct Error {
  Code code = Code::internal;
  std::string message;  // one lower-case clause, no full stop, the user's words in `backticks`
  std::string where;    // "register.csv:14:7", or empty
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& operator*() & { return assert(has_value()), *std::get_if<0>(&state_); }
  [[nodiscard]] const T& operator*() const& {
    return assert(has_value()), *std::get_if<0>(&state_);
  }
  [[nodiscard]] T&& operator*() && {
    return assert(has_value()), std::move(*std::get_if<0>(&state_));
  }
  T* operator->() { return assert(has_value()), std::get_if<0>(&state_); }
  const T* operator->() const { return assert(has_value()), std::get_if<0>(&state_); }

  [[nodiscard]] Error& error() & { return assert(!has_value()), *std::get_if<1>(&state_); }
  [[nodiscard]] const Error& error() const& {
    return assert(!has_value()), *std::get_if<1>(&state_);
  }
  [[nodiscard]] Error&& error() && {
    return assert(!has_value()), std::move(*std::get_if<1>(&state_));
  }

 private:
  std::variant<T, Error> state_;
};

struct Ok {};
using Status = Result<Ok>;

}  // namespace assay
