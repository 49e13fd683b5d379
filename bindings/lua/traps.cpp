#include <algorithm>
#include <array>
#include <set>

#include "bindings/lua/source.h"
#include "engine/base/text.h"

namespace assay::cage {
namespace {

using Names = std::set<std::string, std::less<>>;

bool is_comparison(const Token& token) {
  return token.is("==") || token.is("~=") || token.is("<") || token.is("<=") || token.is(">") ||
         token.is(">=");
}

bool is_state(const std::string& word) { return word == "blank" || word == "na"; }

std::string instead_of(const std::string& symbol) {
  if (symbol == "==") return "`is(…)` or `field = value`";
  if (symbol == "~=") return "`is_not(…)`";
  if (symbol == "<") return "`below(…)` or `before(…)`";
  if (symbol == "<=") return "`at_most(…)` or `not_after(…)`";
  if (symbol == ">") return "`above(…)` or `after(…)`";
  return "`at_least(…)` or `not_before(…)`";
}

class Traps {
 public:
  Traps(std::span<const Token> tokens, const Vocabulary& vocabulary)
      : tokens_(tokens),
        words_(vocabulary.words.begin(), vocabulary.words.end()),
        others_(vocabulary.others.begin(), vocabulary.others.end()),
        cases_(vocabulary.cases),
        references_(words_) {
    // What gives no reference or condition.
    for (const char* plain :
         {"ipairs", "pairs",  "select",  "tostring",  "tonumber", "type",  "assert",
          "error",  "shared", "rule",    "expect",    "pack",     "case",  "equivalent",
          "but",    "with",   "without", "in_force",  "said",     "world", "lines",
          "cases",  "asked",  "as_of",   "unreadable"}) {
      references_.erase(plain);
    }
  }

  std::vector<Issue> run() {
    declare();
    for (const std::string& own : plain_) references_.erase(own);
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      if (is_comparison(token)) {
        comparison(i);
      } else if (token.is("and") || token.is("or")) {
        const std::string base = base_before(i);
        const bool compared = is_state(base) && i > 1 && is_comparison(tokens_[i - 2]);
        if (references_.contains(base) && !compared) {
          say(token, "`" + token.text + "` picks one of its sides while the pack is read, and `" +
                         base +
                         "` is always its left one; conditions in one table must all hold, `either "
                         "{ … }` is the or");
        }
      } else if (token.is("not") && references_.contains(base_after(i))) {
        say(token,
            "`not` of a reference or condition is false while the pack is read; write `is_not(…)`, "
            "`none_of { … }`, `absent` or `none = …`");
      } else if (token.is("^")) {
        say(token, "`^` gives different digits on different machines; write the product out");
      } else if (token.kind == Token::Kind::name) {
        name(i);
      }
    }
    return std::move(issues_);
  }

 private:
  void say(const Token& token, std::string message) {
    issues_.push_back({token.place, std::move(message)});
  }

  [[nodiscard]] const Token& at(std::size_t i) const {
    return tokens_[std::min(i, tokens_.size() - 1)];
  }
  [[nodiscard]] bool behind_dot(std::size_t i) const {
    return i > 0 && (tokens_[i - 1].is(".") || tokens_[i - 1].is(":"));
  }

  // Every name the file declares anywhere; a name used outside its block is caught when the file
  // runs.
  void declare() {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].is("local")) {
        if (at(i + 1).is("function")) {
          declared_.insert(at(i + 2).text);
          plain_.insert(at(i + 2).text);
          continue;
        }
        std::vector<std::string> names;
        std::size_t k = i + 1;
        for (; at(k).kind == Token::Kind::name || at(k).is(",") || at(k).is("<") || at(k).is(">");
             ++k) {
          if (at(k).kind == Token::Kind::name) names.push_back(at(k).text);
        }
        declared_.insert(names.begin(), names.end());
        const bool refers = at(k).is("=") && at(k + 1).kind == Token::Kind::name &&
                            references_.contains(at(k + 1).text);
        if (refers && !names.empty()) references_.insert(names.front());
        if (!refers) plain_.insert(names.begin(), names.end());
      } else if (tokens_[i].is("for")) {
        for (std::size_t k = i + 1; at(k).kind == Token::Kind::name || at(k).is(","); ++k) {
          declared_.insert(at(k).text);
        }
      } else if (tokens_[i].is("function")) {
        std::size_t k = i + 1;
        while (!at(k).is("(") && at(k).kind != Token::Kind::end) ++k;
        for (++k; at(k).kind == Token::Kind::name || at(k).is(","); ++k)
          declared_.insert(at(k).text);
      }
    }
  }

  // The first name of the operand that ends before token `i`: `this` of `this.owner ==`, `count` of
  // `count("x") >`.
  [[nodiscard]] std::string base_before(std::size_t i) const {
    std::size_t k = i;
    while (k > 0) {
      --k;
      const Token& token = tokens_[k];
      if (token.is(")") || token.is("]") || token.is("}")) {
        int depth = 1;
        while (k > 0 && depth > 0) {
          --k;
          const Token& inner = tokens_[k];
          if (inner.is(")") || inner.is("]") || inner.is("}")) ++depth;
          if (inner.is("(") || inner.is("[") || inner.is("{")) --depth;
        }
        if (k == 0) return "";
        const Token& before = tokens_[k - 1];
        if (before.kind != Token::Kind::name && before.kind != Token::Kind::string &&
            !before.is(")")) {
          return k + 1 < i ? base_after(k) : "";  // brackets around an expression
        }
        if (before.kind == Token::Kind::string) --k;
        continue;
      }
      if (token.kind != Token::Kind::name) return "";
      if (!behind_dot(k)) return token.text;
      --k;
    }
    return "";
  }

  [[nodiscard]] std::string base_after(std::size_t i) const {
    std::size_t k = i + 1;
    while (at(k).is("(") || at(k).is("-") || at(k).is("not")) ++k;
    return at(k).kind == Token::Kind::name ? at(k).text : "";
  }

  void comparison(std::size_t i) {
    const Token& token = tokens_[i];
    for (const std::string& base : {base_before(i), base_after(i)}) {
      // What a `test` sees may be compared with these two; conditions never hold a comparison.
      if (!references_.contains(base) || is_state(base)) continue;
      // `local x <const> = …` is no comparison.
      say(token, "`" + token.text + "` compares while the pack is read, when `" + base +
                     "` has no value yet; write " + instead_of(token.text));
      return;
    }
  }

  void name(std::size_t i) {
    const Token& token = tokens_[i];
    if (behind_dot(i) || words_.contains(token.text) || declared_.contains(token.text)) return;
    const bool key = at(i + 1).is("=") && i > 0 &&
                     (tokens_[i - 1].is("{") || tokens_[i - 1].is(",") || tokens_[i - 1].is(";")) &&
                     in_table(i);
    if (key || (i > 0 && (tokens_[i - 1].is("goto") || tokens_[i - 1].is("::")))) return;
    if (i > 0 && tokens_[i - 1].is("<") && at(i + 1).is(">")) return;  // <const>
    std::vector<std::string> near(words_.begin(), words_.end());
    near.insert(near.end(), declared_.begin(), declared_.end());
    if (at(i + 1).is("=")) {
      say(token, "`" + token.text + "` is not declared; write `local " + token.text + " = …`");
    } else if (others_.contains(token.text)) {
      say(token, cases_ ? "`" + token.text +
                              "` is a word of rules; it stands in the rule's file or in shared.lua"
                        : "`" + token.text +
                              "` is a word of cases; it stands in NAME.cases.lua beside the rule "
                              "or in shared.cases.lua");
    } else {
      say(token, "nobody declared `" + token.text + "`" + text::suggestion(token.text, near));
    }
  }

  // Whether the innermost bracket open before token `i` is a `{`.
  [[nodiscard]] bool in_table(std::size_t i) const {
    int depth = 0;
    for (std::size_t k = i; k > 0; --k) {
      const Token& token = tokens_[k - 1];
      if (token.is(")") || token.is("]") || token.is("}")) ++depth;
      if (token.is("(") || token.is("[") || token.is("{")) {
        if (depth == 0) return token.is("{");
        --depth;
      }
    }
    return false;
  }

  std::span<const Token> tokens_;
  Names words_, others_;
  bool cases_;
  Names references_, declared_;
  Names plain_;  // declared here, for something that is no reference
  std::vector<Issue> issues_;
};

struct Span {
  std::uint32_t first, last;
};
// Characters that reorder or hide text for a reader.
constexpr std::array<Span, 6> hidden = {{{0x061C, 0x061C},
                                         {0x200B, 0x200F},
                                         {0x202A, 0x202E},
                                         {0x2060, 0x2069},
                                         {0xFEFF, 0xFEFF},
                                         {0xFFF9, 0xFFFB}}};

std::uint32_t decode(std::string_view source, std::size_t at, std::size_t& length) {
  const auto lead = static_cast<unsigned char>(source[at]);
  length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  std::uint32_t point = length == 1 ? lead : lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    point = (point << 6U) | (static_cast<unsigned char>(source[at + i]) & 0x3FU);
  }
  return point;
}

}  // namespace

std::vector<Issue> find_traps(std::span<const Token> tokens, const Vocabulary& vocabulary) {
  return Traps(tokens, vocabulary).run();
}

std::vector<Issue> check_bytes(std::string_view source) {
  if (source.size() > most_source_bytes) return {{{}, "the file is larger than 1 MiB", true}};
  if (!text::is_utf8(source)) {
    std::uint32_t line = 1;
    for (std::size_t start = 0; start <= source.size(); ++line) {
      const auto end = std::min(source.find('\n', start), source.size());
      if (!text::is_utf8(source.substr(start, end - start))) break;
      start = end + 1;
    }
    return {{{line, 0}, "this line is not UTF-8"}};
  }
  std::vector<Issue> issues;
  Place place{1, 1};
  for (std::size_t at = 0; at < source.size();) {
    std::size_t length = 1;
    const std::uint32_t point = decode(source, at, length);
    const bool control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    const bool unseen = std::any_of(hidden.begin(), hidden.end(), [&](const Span& span) {
      return point >= span.first && point <= span.last;
    });
    if (control || point == 0x7F || (point >= 0x80 && point < 0xA0) || unseen) {
      constexpr char hex[] = "0123456789ABCDEF";
      std::string code = "U+";
      for (int shift = 12; shift >= 0; shift -= 4)
        code += hex[(point >> static_cast<unsigned>(shift)) & 15U];
      issues.push_back({place, "the character " + code +
                                   " is invisible or changes the order of text; remove it"});
      if (issues.size() == 20) return issues;
    }
    at += length;
    place.column += static_cast<std::uint32_t>(length);
    if (point == '\n') place = {place.line + 1, 1};
  }
  return issues;
}

}  // namespace assay::cage
