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
  void note(const std::string& path, Place place) {
    constexpr std::ptrdiff_t deepest_path = 10;
    if (std::count(path.begin(), path.end(), '/') <= deepest_path)
      map_.places_.emplace(path, place);
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
        table({taken ? "" : path, ""}, depth);
        taken = true;
      } else if (now.is("(") || now.is("[")) {
        brackets("", depth);
      } else {
        ++at_;
      }
    }
  }

  void call(const std::string& path, int depth) {
    const std::string root = token().text + "@" + std::to_string(token().place.line);
    note(root, token().place);
    ++at_;
    if (token().is("{")) {
      table({path, root}, depth);
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
        table({root, ""}, depth + 1);
      } else {
        const std::size_t before = at_;
        value("", depth + 1);
        if (at_ == before || token().is(",") || token().is(";")) ++at_;
        if (at_ > before && (token().is(")") || token().is("]"))) continue;
      }
    }
  }

  struct Paths {
    std::string first, second;  // empty: none
  };

  void note(const Paths& paths, const std::string& key, Place place) {
    if (!paths.first.empty()) note(paths.first + "/" + key, place);
    if (!paths.second.empty()) note(paths.second + "/" + key, place);
  }

  void table(const Paths& paths, int depth) {
    ++at_;
    if (depth > deepest) return;
    std::map<std::string, Place> seen;
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
        note(paths, *key, place);
      }

      const std::string& below = !paths.second.empty() ? paths.second : paths.first;
      const std::string inner =
          key && !below.empty() && std::count(below.begin(), below.end(), '/') < 10
              ? below + "/" + *key
              : "";
      value(inner, depth + 1);
      if (token().is(",") || token().is(";"))
        ++at_;
      else if (at_ == before)
        ++at_;
      else if (token().is(")") || token().is("]"))
        ++at_;
    }
    if (token().is("}")) ++at_;
    if (!paths.first.empty() && !paths.second.empty()) copy_below(paths.second, paths.first);
  }

  // What is known below `from` is known below `to` as well.
  void copy_below(const std::string& from, const std::string& to) {
    std::vector<std::pair<std::string, Place>> found;
    for (auto it = map_.places_.lower_bound(from + "/");
         it != map_.places_.end() && it->first.compare(0, from.size() + 1, from + "/") == 0; ++it) {
      found.emplace_back(to + it->first.substr(from.size()), it->second);
    }
    for (auto& [path, place] : found) note(path, place);
  }

  std::span<const Token> tokens_;
  SourceMap& map_;
  std::size_t at_ = 0;
};

SourceMap::SourceMap(std::span<const Token> tokens) { MapReader(tokens, *this).run(); }

Place SourceMap::find(std::string_view path) const {
  for (;;) {
    const auto found = places_.find(path);
    if (found != places_.end()) return found->second;
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) return {};
    path = path.substr(0, slash);
  }
}

}  // namespace assay::cage
