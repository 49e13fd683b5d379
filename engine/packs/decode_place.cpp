// Where things stand in the author's files, for what is said about them.
#include <algorithm>

#include "engine/packs/decoder.h"

namespace assay::packs {

std::uint32_t small_number(const json::Value* value) {
  const auto number = value != nullptr ? value->decimal() : std::nullopt;
  if (!number || number->millionths < 0 || *number > Decimal::of(100'000'000)) return 0;
  return static_cast<std::uint32_t>(number->millionths / Decimal::scale);
}

void Decoder::say(Place place, std::string message, Issue::Severity severity) {
  Issue issue{severity, Code::pack, file_, place.line, place.column, std::move(message), ""};
  context_.issues.push_back(std::move(issue));
}

Place Decoder::place_of(const json::Value& value) const {
  return {small_number(value.find("line")), small_number(value.find("column"))};
}

Place Decoder::place_of(const json::Value& value, std::string_view key) const {
  const json::Value* places = value.find("places");
  const json::Value* pair = places != nullptr ? places->find(key) : nullptr;
  if (pair == nullptr || pair->array() == nullptr || pair->array()->size() != 2)
    return place_of(value);
  return {small_number(pair->array()->data()), small_number(pair->array()->data() + 1)};
}

Place Decoder::constant_place(Place place, std::string_view text) const {
  const std::string bare(text);
  return search(place, {"\"" + bare + "\"", "'" + bare + "'"});
}

Place Decoder::name_place(Place place, std::string_view name) const {
  const std::string bare(name);
  return search(place, {bare + " =", bare + "="});
}

Place Decoder::search(Place place, const std::vector<std::string>& wanted) const {
  const auto source = context_.texts.find(file_);
  if (source == context_.texts.end() || place.line == 0) return place;
  const std::string_view bytes = source->second;
  std::size_t at = 0;
  for (std::uint32_t line = 1; line < place.line; ++line) {
    at = bytes.find('\n', at);
    if (at == std::string_view::npos) return place;
    ++at;
  }
  const std::size_t start = at + (place.column > 0 ? place.column - 1 : 0);
  constexpr std::uint32_t lines_ahead = 12;
  Place found = {place.line, 0};
  for (; found.line < place.line + lines_ahead && at < bytes.size(); ++found.line) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    for (const std::string& text : wanted) {
      const auto hit = bytes.substr(0, end).find(text, std::max(start, at));
      if (hit == std::string_view::npos) continue;
      found.column = static_cast<std::uint32_t>(hit - at + 1);
      return found;
    }
    at = end + 1;
  }
  return place;
}

}  // namespace assay::packs
