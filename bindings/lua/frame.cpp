#include "bindings/lua/frame.h"

#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace assay::cage {
namespace {

bool read_all(int descriptor, char* to, std::size_t size) {
  while (size > 0) {
    const ssize_t got = ::read(descriptor, to, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool write_all(int descriptor, const char* from, std::size_t size) {
  while (size > 0) {
    const ssize_t put = ::write(descriptor, from, size);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    from += put;
    size -= static_cast<std::size_t>(put);
  }
  return true;
}

}  // namespace

std::optional<std::string> read_frame(int descriptor, std::size_t most) {
  unsigned char head[4];
  if (!read_all(descriptor, reinterpret_cast<char*>(head), sizeof head)) return std::nullopt;
  const std::size_t size = head[0] | (std::size_t{head[1]} << 8U) | (std::size_t{head[2]} << 16U) |
                           (std::size_t{head[3]} << 24U);
  if (size > most) return std::nullopt;
  std::string bytes(size, '\0');
  if (!read_all(descriptor, bytes.data(), size)) return std::nullopt;
  return bytes;
}

bool write_frame(int descriptor, std::string_view bytes) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  const char head[4] = {static_cast<char>(size & 0xFFU), static_cast<char>((size >> 8U) & 0xFFU),
                        static_cast<char>((size >> 16U) & 0xFFU), static_cast<char>(size >> 24U)};
  return write_all(descriptor, head, sizeof head) &&
         write_all(descriptor, bytes.data(), bytes.size());
}

}  // namespace assay::cage
