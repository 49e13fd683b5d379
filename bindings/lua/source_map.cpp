#include <algorithm>
#include <optional>

#include "bindings/lua/source.h"

namespace assay::cage {

// Follows brackets and blocks, nothing else of the grammar.
class MapReader {
 public:
  MapReader(std::span<const Token> tokens, SourceMap& map) : tokens_(tokens), map_(map) {}

  void run() {
    while (!done()) {
      const std::size_t before = at_;
      value("", 0);
      if (at_ == before) ++at_;  // a closing bracket without its opening one
    }
  }

 private:
  static constexpr int deepest = 200;

  [[nodiscard]] const Token& token(std::size_t ahead = 0) const {
    return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
  }
  [[nodiscard]] bool done() const { return token().kind == Token::Kind::end; }

  // Nothing asks for places deeper than a condition in a condition; noting them all would let a
  // small file take much memory.
  static bool is_near(const std::string& path) {
    return std::count(path.begin(), path.end(), '/') < 10;
  }

  void note(const std::string& path, Place place) {
    if (is_near(path)) map_.places_.emplace(path, place);
  }

  // Tokens up to the `,`, `;` or closing bracket that ends an entry. `path` is where the entry's
  // own table goes.
  void value(const std::string& path, int depth) {
    bool taken = path.empty();
    int blocks = 0;
    while (!done()) {
      const Token& now = token();
      if (blocks == 0 && (now.is(",") || now.is(";") || now.is("}") || now.is(")") || now.is("]")))
        return;
      if (now.is("function") || now.is("if") || now.is("do") || now.is("repeat")) ++blocks;
      if ((now.is("end") || now.is("until")) && blocks > 0) --blocks;
      if (now.kind == Token::Kind::name && (token(1).is("{") || token(1).is("("))) {
        call(taken ? "" : path, depth);
        taken = true;
      } else if (now.is("{")) {
        table(taken ? "" : path, depth);
        taken = true;
      } else if (now.is("(") || now.is("[")) {
        brackets("", depth);
      } else {
        ++at_;
      }
    }
  }

  // A call's tables belong to the word and its line; where the call is itself an entry, the entry's
  // path leads there.
  void call(const std::string& path, int depth) {
    const std::string word = token().text + "@" + std::to_string(token().place.line);
    // Several calls of a word on one line are told apart by their column; the bare name is the
    // first.
    const std::string root = word + ":" + std::to_string(token().place.column);
    map_.aliases_.emplace(word, root);
    if (!path.empty()) map_.aliases_.emplace(path, root);
    note(root, token().place);
    ++at_;
    if (token().is("{")) {
      table(root, depth);
    } else {
      brackets(root, depth);
    }
  }

  // Behind an opening `(` or `[`; tables that stand there directly belong to `root`.
  void brackets(const std::string& root, int depth) {
    ++at_;
    if (depth > deepest) return;
    while (!done()) {
      if (token().is(")") || token().is("]") || token().is("}")) {
        ++at_;
        return;
      }
      if (token().is("{")) {
        table(root, depth + 1);
      } else {
        const std::size_t before = at_;
        value("", depth + 1);
        if (at_ == before || token().is(",") || token().is(";")) ++at_;
        if (at_ > before && (token().is(")") || token().is("]"))) continue;
      }
    }
  }

  // The keys of the table go below `base`; nowhere when that is empty.
  void table(const std::string& base, int depth) {
    ++at_;
    if (depth > deepest) return;
    std::unordered_map<std::string, Place> seen;
    int position = 0;
    while (!done() && !token().is("}")) {
      const std::size_t before = at_;
      const Place place = token().place;
      std::optional<std::string> key;
      if (token().kind == Token::Kind::name && token(1).is("=")) {
        key = token().text;
        at_ += 2;
      } else if (token().is("[") && token(2).is("]") && token(3).is("=") &&
                 (token(1).kind == Token::Kind::string || token(1).kind == Token::Kind::number)) {
        key = token(1).text;
        at_ += 4;
      } else if (token().is("[")) {
        brackets("", depth + 1);
        if (token().is("=")) ++at_;
      } else {
        key = std::to_string(++position);
      }
      if (key) {
        const auto [found, fresh] = seen.emplace(*key, place);
        if (!fresh) {
          map_.duplicates_.push_back({place, "`" + *key +
                                                 "` stands twice in this table, first on line " +
                                                 std::to_string(found->second.line) +
                                                 "; Lua would silently keep the last one"});
        }
        if (!base.empty()) note(base + "/" + *key, place);
      }

      value(key && !base.empty() && is_near(base) ? base + "/" + *key : "", depth + 1);
      if (token().is(",") || token().is(";"))
        ++at_;
      else if (at_ == before)
        ++at_;
      else if (token().is(")") || token().is("]"))
        ++at_;
    }
    if (token().is("}")) ++at_;
  }

  std::span<const Token> tokens_;
  SourceMap& map_;
  std::size_t at_ = 0;
};

SourceMap::SourceMap(std::span<const Token> tokens) { MapReader(tokens, *this).run(); }

Place SourceMap::find(std::string_view path) const {
  std::string at;  // the path so far, with calls in place of the entries that hold them
  Place found;
  while (!path.empty()) {
    const auto slash = path.find('/');
    if (!at.empty()) at += '/';
    at += path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    const auto alias = aliases_.find(at);
    const auto place = places_.find(at);
    // The entry itself stands where its key does; an unnamed one where its word does.
    if (place != places_.end()) found = place->second;
    if (alias == aliases_.end()) continue;
    at = alias->second;
    if (place == places_.end()) {
      const auto word = places_.find(at);
      if (word != places_.end()) found = word->second;
    }
  }
  return found;
}

}  // namespace assay::cage
