// A pack file read before it runs: where every key of every table stands, and the traps that Lua
// lays for people who write sentences in it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bindings/lua/issue.h"
#include "bindings/lua/token.h"

namespace assay::cage {

inline constexpr std::size_t most_source_bytes = 1U << 20U;

// What is wrong with the bytes themselves: size, UTF-8, control and bidirectional characters.
std::vector<Issue> check_bytes(std::string_view source);

// Places of table keys by path: "rule@3/1/has/stage" is the key `stage` in the table `has` of the
// first unnamed entry of the table behind the word `rule` on line 3.
class SourceMap {
 public:
  SourceMap() = default;
  explicit SourceMap(std::span<const Token> tokens);

  // The place of the path, or of the longest part of it that is known; {} when nothing is.
  [[nodiscard]] Place find(std::string_view path) const;
  // Keys written twice in one table.
  [[nodiscard]] const std::vector<Issue>& duplicates() const { return duplicates_; }

 private:
  friend class MapReader;
  std::unordered_map<std::string, Place> places_;
  std::unordered_map<std::string, std::string> aliases_;  // entries that are calls, words by line
  std::vector<Issue> duplicates_;
};

// What a file may say, and what only files of the other sort may: those with cases, or those with
// rules.
struct Vocabulary {
  std::span<const std::string> words, others;
  bool cases = false;
};

// Comparisons and logic on references, names nobody declared, operators whose result differs
// between machines.
std::vector<Issue> find_traps(std::span<const Token> tokens, const Vocabulary& vocabulary);

}  // namespace assay::cage
