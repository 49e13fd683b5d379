// Where a command reads and writes, and what it may assume about the other end.
#pragma once

#include <functional>
#include <iosfwd>

namespace assay::cli {

struct Streams {
  std::istream& in;
  std::ostream& out;  // what was asked for, and nothing else
  std::ostream& err;  // messages and progress
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  unsigned width = 100;  // columns of the terminal
  std::function<bool()> reader_is_gone = [] {
    return false;
  };  // of `out`: `… | head` has seen enough
};

// Standard input, output and error of the process.
Streams standard_streams();

}  // namespace assay::cli
