#include "engine/cli/streams.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace assay::cli {
namespace {

bool reader_is_gone() {
  pollfd out{STDOUT_FILENO, POLLOUT, 0};
  return poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

}  // namespace

Streams standard_streams() {
  std::ios::sync_with_stdio(false);
  Streams streams{std::cin, std::cout, std::cerr};
  streams.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  streams.err_is_terminal = isatty(STDERR_FILENO) == 1;
  streams.reader_is_gone = reader_is_gone;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    streams.width = std::clamp<unsigned>(size.ws_col, 60, 160);
  }
  return streams;
}

}  // namespace assay::cli
