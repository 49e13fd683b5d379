// Takes from this process what reading a pack does not need, before the first byte of a pack is
// looked at.
#pragma once

#include <cstddef>

namespace assay::cage {

struct Allowance {
  std::size_t heap_bytes = std::size_t{64} << 20U;  // of one Lua state
  unsigned cpu_seconds = 11;
};

// Address space, processor time, files, processes and system calls. nullptr, or what could not be
// taken.
const char* confine(const Allowance& allowance);

}  // namespace assay::cage
