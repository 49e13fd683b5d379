#include "bindings/lua/token.h"

#include <algorithm>
#include <array>

namespace assay::cage {
namespace {

constexpr std::array<std::string_view, 22> keywords = {
    "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while"};
constexpr std::array<std::string_view, 11> long_symbols = {
    "...", "..", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", "->"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Reader {
 public:
  explicit Reader(std::string_view source) : source_(source) {}

  std::vector<Token> run() {
    while (skip(), at_ < source_.size()) read();
    tokens_.push_back({Token::Kind::end, "", place(), place()});
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }
  [[nodiscard]] Place place() const {
    return {line_, static_cast<std::uint32_t>(at_ - line_start_ + 1)};
  }
  void step() {
    if (source_[at_++] == '\n') ++line_, line_start_ = at_;
  }
  void step(std::size_t count) {
    while (count-- > 0 && at_ < source_.size()) step();
  }

  // The level of a long bracket that opens here, or -1.
  [[nodiscard]] int long_bracket() const {
    if (peek() != '[') return -1;
    std::size_t level = 0;
    while (peek(1 + level) == '=') ++level;
    return peek(1 + level) == '[' ? static_cast<int>(level) : -1;
  }

  std::string read_long(int level) {
    step(static_cast<std::size_t>(level) + 2);
    const std::string close = "]" + std::string(static_cast<std::size_t>(level), '=') + "]";
    const auto found = source_.find(close, at_);
    const std::size_t last = found == std::string_view::npos ? source_.size() : found;
    std::string text(source_.substr(at_, last - at_));
    step(last - at_);
    step(close.size());
    return text;
  }

  void skip() {
    for (;;) {
      const char c = peek();
      if (at_ < source_.size() &&
          (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v')) {
        step();
      } else if (c == '-' && peek(1) == '-') {
        step(2);
        if (const int level = long_bracket(); level >= 0) {
          read_long(level);
        } else {
          while (at_ < source_.size() && peek() != '\n') step();
        }
      } else {
        return;
      }
    }
  }

  void read() {
    Token token{Token::Kind::symbol, "", place(), {}};
    const char c = peek();
    if (is_letter(c)) {
      while (is_letter(peek()) || is_digit(peek())) token.text += peek(), step();
      const bool reserved =
          std::find(keywords.begin(), keywords.end(), token.text) != keywords.end();
      token.kind = reserved ? Token::Kind::keyword : Token::Kind::name;
    } else if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
      token.kind = Token::Kind::number;
      while (is_letter(peek()) || is_digit(peek()) || peek() == '.') token.text += peek(), step();
    } else if (c == '"' || c == '\'') {
      token.kind = Token::Kind::string;
      step();
      while (at_ < source_.size() && peek() != c && peek() != '\n') {
        if (peek() == '\\') step();
        if (at_ < source_.size()) token.text += peek(), step();
      }
      step(1);
    } else if (const int level = long_bracket(); level >= 0) {
      token.kind = Token::Kind::string;
      token.text = read_long(level);
    } else {
      token.text = c;
      for (const std::string_view symbol : long_symbols) {
        if (source_.substr(at_, symbol.size()) == symbol) {
          token.text = symbol;
          break;
        }
      }
      step(token.text.size());
    }
    token.past = place();
    tokens_.push_back(std::move(token));
  }

  std::string_view source_;
  std::size_t at_ = 0, line_start_ = 0;
  std::uint32_t line_ = 1;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> read_tokens(std::string_view source) { return Reader(source).run(); }

}  // namespace assay::cage
