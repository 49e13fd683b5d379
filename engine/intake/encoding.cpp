#include "engine/intake/encoding.h"

#include <algorithm>
#include <cstring>

#include "engine/base/text.h"

namespace assay::intake {
namespace {

constexpr std::string_view names[] = {"utf-8", "windows-1252", "latin-1", "utf-16le", "utf-16be"};

// Windows-1252, 0x80 to 0x9F; 0 where the encoding has no sign.
constexpr std::uint16_t high[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append(std::uint32_t point, std::string& out) {
  const auto put = [&](std::uint32_t byte) {
    out += static_cast<char>(static_cast<unsigned char>(byte));
  };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0U | (point >> 6U)), put(0x80U | (point & 0x3FU));
  } else if (point < 0x10000) {
    put(0xE0U | (point >> 12U)), put(0x80U | ((point >> 6U) & 0x3FU)), put(0x80U | (point & 0x3FU));
  } else {
    put(0xF0U | (point >> 18U)), put(0x80U | ((point >> 12U) & 0x3FU));
    put(0x80U | ((point >> 6U) & 0x3FU)), put(0x80U | (point & 0x3FU));
  }
}

std::size_t decode_single(std::string_view bytes, bool windows, std::string& out) {
  std::size_t bad = std::string_view::npos;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    std::uint32_t point = byte;
    if (windows && byte >= 0x80 && byte < 0xA0) point = high[byte - 0x80];
    if (point == 0 && byte != 0) bad = std::min(bad, i), point = 0xFFFD;
    append(point, out);
  }
  return bad;
}

std::size_t decode_utf16(std::string_view bytes, bool big, std::string& out) {
  std::size_t bad = std::string_view::npos;
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]),
               b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<std::uint32_t>(big ? a * 256U + b : b * 256U + a);
  };
  const auto wrong = [&](std::size_t i) { bad = std::min(bad, i), out += '\xFF'; };
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    const std::uint32_t point = unit(i);
    if (point < 0xD800 || point > 0xDFFF) {
      append(point, out);
    } else if (point < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 &&
               unit(i + 2) <= 0xDFFF) {
      append(0x10000U + ((point - 0xD800U) << 10U) + (unit(i + 2) - 0xDC00U), out);
      i += 2;
    } else {
      wrong(i);
    }
  }
  if (i < bytes.size()) wrong(i);
  return bad;
}

}  // namespace

std::string_view name(Encoding encoding) { return names[static_cast<std::size_t>(encoding)]; }

std::optional<Encoding> parse_encoding(std::string_view text) {
  for (std::size_t i = 0; i < std::size(names); ++i) {
    if (names[i] == text) return static_cast<Encoding>(i);
  }
  return std::nullopt;
}

const std::vector<std::string>& encoding_names() {
  static const std::vector<std::string> all(std::begin(names), std::end(names));
  return all;
}

Mark byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {Encoding::utf8, 3};
  if (bytes.starts_with("\xFF\xFE")) return {Encoding::utf16le, 2};
  if (bytes.starts_with("\xFE\xFF")) return {Encoding::utf16be, 2};
  return {};
}

std::size_t decode(Encoding encoding, std::string_view bytes, std::string& out) {
  switch (encoding) {
    case Encoding::utf8:
      break;
    case Encoding::windows_1252:
      return decode_single(bytes, true, out);
    case Encoding::latin_1:
      return decode_single(bytes, false, out);
    case Encoding::utf16le:
      return decode_utf16(bytes, false, out);
    case Encoding::utf16be:
      return decode_utf16(bytes, true, out);
  }
  out.append(bytes);
  return find_not_utf8(bytes);
}

std::size_t find_not_utf8(std::string_view text) {
  if (text::is_utf8(text)) return std::string_view::npos;
  // Rare, so simple: the longest well-formed beginning ends where adding one sign more breaks it.
  std::size_t good = 0;
  while (good < text.size()) {
    std::size_t length = 1;
    while (length <= 4 && good + length <= text.size() && !text::is_utf8(text.substr(good, length)))
      ++length;
    if (length > 4 || good + length > text.size()) return good;
    good += length;
  }
  return std::string_view::npos;
}

bool is_ascii(std::string_view text) {
  constexpr std::uint64_t mask = 0x8080808080808080ULL;
  std::size_t i = 0;
  for (; i + 8 <= text.size(); i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + i, 8);
    if ((word & mask) != 0) return false;
  }
  for (; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) >= 0x80) return false;
  }
  return true;
}

}  // namespace assay::intake
