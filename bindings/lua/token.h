// The tokens of a Lua text with their places. No parser: what a pack file needs to be told is found
// in tokens.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bindings/lua/issue.h"

namespace assay::cage {

struct Token {
  enum class Kind : std::uint8_t { name, keyword, string, number, symbol, end };
  Kind kind = Kind::end;
  std::string text;  // of a string: what stands between its quotes
  Place place;
  Place past;  // right behind its last byte

  [[nodiscard]] bool is(std::string_view symbol) const {
    return (kind == Kind::symbol || kind == Kind::keyword) && text == symbol;
  }
};

// Never fails: a text that is no Lua gives some tokens, and the compiler says what is wrong. The
// last is `end`.
std::vector<Token> read_tokens(std::string_view source);

}  // namespace assay::cage
