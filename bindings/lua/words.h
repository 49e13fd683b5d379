// The text of the files in words/, which give pack files their words.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assay::cage {

struct WordsFile {
  std::string_view name;
  std::string_view source;
  bool for_cases;  // needed by files with cases alone
};

// In the order in which they run.
extern const std::span<const WordsFile> words_files;

// The same as machine code of Lua, to be read by every state.
struct Words {
  struct Chunk {
    std::string name, code;
    bool for_cases = false;
  };
  std::vector<Chunk> chunks;
};

}  // namespace assay::cage
