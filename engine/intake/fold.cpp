#include "engine/intake/fold.h"

#include <cstdint>

namespace assay::intake {
namespace {

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// A two or three byte sequence of UTF-8 at `i` as its code point, 0 for anything else.
struct Wide {
  std::uint32_t point = 0;
  std::size_t length = 1;
};

Wide wide_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[k]));
  };
  if (byte(i) >= 0xE0 && byte(i) < 0xF0 && i + 2 < text.size()) {
    return {((byte(i) & 0x0FU) << 12U) | ((byte(i + 1) & 0x3FU) << 6U) | (byte(i + 2) & 0x3FU), 3};
  }
  if (byte(i) >= 0xC2 && byte(i) < 0xE0 && i + 1 < text.size()) {
    return {((byte(i) & 0x1FU) << 6U) | (byte(i + 1) & 0x3FU), 2};
  }
  return {};
}

bool is_wide_space(std::uint32_t point) {
  return point == 0x85 || point == 0xA0 || (point >= 0x2000 && point <= 0x200B) ||
         point == 0x2028 || point == 0x2029 || point == 0x202F || point == 0x205F ||
         point == 0x3000 || point == 0xFEFF;
}

// The plain sign that a typographic one stands for, or 0.
char plain(std::uint32_t point) {
  if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0xAD) return '-';
  if (point == 0x2018 || point == 0x2019 || point == 0x201A || point == 0x201B || point == 0xB4)
    return '\'';
  if (point >= 0x201C && point <= 0x201F) return '"';
  return '\0';
}

}  // namespace

std::string_view trim(std::string_view text) {
  for (;;) {
    if (text.empty()) return text;
    if (is_ascii_space(text.front())) {
      text.remove_prefix(1);
      continue;
    }
    const Wide first = wide_at(text, 0);
    if (!is_wide_space(first.point)) break;
    text.remove_prefix(first.length);
  }
  for (;;) {
    if (is_ascii_space(text.back())) {
      text.remove_suffix(1);
      continue;
    }
    if (static_cast<unsigned char>(text.back()) < 0x80) return text;
    std::size_t removed = 0;
    for (std::size_t length : {2U, 3U}) {
      if (text.size() <= length) continue;
      const Wide last = wide_at(text, text.size() - length);
      if (last.length == length && is_wide_space(last.point)) removed = length;
    }
    if (removed == 0) return text;
    text.remove_suffix(removed);
  }
}

void fold_into(std::string_view text, std::string& out, Lines lines) {
  out.clear();
  text = trim(text);
  bool space = false, line = false;
  const auto flush = [&] {
    if (space) out += line && lines == Lines::keep ? '\n' : ' ';
    space = line = false;
  };
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (is_ascii_space(c)) {
      space = true;
      line = line || c == '\n' || c == '\r';
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      flush();
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++i;
    } else {
      const Wide wide = wide_at(text, i);
      if (is_wide_space(wide.point)) {
        space = true;
      } else {
        flush();
        const char simple = plain(wide.point);
        if (simple != '\0')
          out += simple;
        else
          out.append(text.substr(i, wide.length));
      }
      i += wide.length;
    }
  }
}

std::string fold(std::string_view text, Lines lines) {
  std::string out;
  fold_into(text, out, lines);
  return out;
}

}  // namespace assay::intake
