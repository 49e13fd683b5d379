#include "engine/base/text.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace assay::text {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

char lower_char(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Length of the well-formed UTF-8 sequence at `i`, 0 where there is none; its code point in
// `point`.
std::size_t decode(std::string_view text, std::size_t i, std::uint32_t& point) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char first = byte(i);
  if (first < 0x80) return point = first, 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || i + length > text.size()) return 0;
  point = first & (0xFFU >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte(i + k) & 0xC0U) != 0x80) return 0;
    point = (point << 6U) | (byte(i + k) & 0x3FU);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return point < least[length] || point > 0x10FFFF || surrogate ? 0 : length;
}

std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = diagonal + (lower_char(a[i - 1]) == lower_char(b[j - 1]) ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
    }
  }
  return row.back();
}

bool is_hidden(std::uint32_t point) {
  return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x061C ||
         (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string lower(std::string_view text) {
  std::string made(text);
  std::transform(made.begin(), made.end(), made.begin(), lower_char);
  return made;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string joined;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) joined += separator;
    joined += parts[i];
  }
  return joined;
}

bool is_utf8(std::string_view text) {
  std::uint32_t point = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = decode(text, i, point);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t longest = 100;  // no candidate of ours is that long; foreign words may be
  if (word.size() > longest) return "";
  std::string best;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : candidates) {
    const std::size_t steps = distance(word, candidate);
    if (steps < least) least = steps, best = candidate;
  }
  // Of a short word two changes leave nothing, unless its letters only changed places.
  const bool turned =
      word.size() == best.size() && std::is_permutation(word.begin(), word.end(), best.begin());
  const std::size_t most =
      word.size() < 4 && !turned ? 1 : std::max<std::size_t>(2, word.size() / 3);
  return least <= most && least < word.size() ? best : "";
}

std::string suggestion(std::string_view word, std::span<const std::string> candidates) {
  const std::string near = nearest(word, candidates);
  return near.empty() ? "" : "; did you mean `" + near + "`?";
}

std::string printable(std::string_view text) {
  constexpr char hex[] = "0123456789abcdef";
  std::string made;
  std::uint32_t point = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t plain = i;
    while (i < text.size() && text[i] >= ' ' && text[i] <= '~') ++i;
    made += text.substr(plain, i - plain);
    if (i == text.size()) break;
    const std::size_t length = decode(text, i, point);
    if (length > 0 && !is_hidden(point)) {
      made += text.substr(i, length);
    } else if (length > 0 && point == '\n') {
      made += "\\n";
    } else {
      for (std::size_t k = 0; k < std::max<std::size_t>(length, 1); ++k) {
        const auto byte = static_cast<unsigned char>(text[i + k]);
        made += {'\\', 'x', hex[byte >> 4U], hex[byte & 15U]};
      }
    }
    i += std::max<std::size_t>(length, 1);
  }
  return made;
}

}  // namespace assay::text
