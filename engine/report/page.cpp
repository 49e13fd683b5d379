#include "engine/report/page.h"

#include <algorithm>

#include "engine/report/escape.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

struct Sign {
  std::string_view look, sign;
};

// Each class has a sign of its own: colour alone never carries a meaning.
constexpr Sign signs[] = {
    {"fail", "×"},     {"waived", "w"}, {"open", "?"},        {"declared", "○"},
    {"recorded", "●"}, {"na", "–"},     {"none", "·"},        {"claim", "○"},
    {"record", "◐"},   {"test", "●"},   {"independent", "◆"}, {"critical", "▲"},
    {"high", "▲"},     {"medium", "△"}, {"low", "▽"},         {"info", "·"}};

std::size_t at(model::Basis basis) { return static_cast<std::size_t>(basis); }

// A share of 1000 with one decimal, by integers alone.
std::string tenths(std::size_t part, std::size_t whole) {
  const std::size_t scaled = whole == 0 ? 0 : part * 10'000 / whole;
  return std::to_string(scaled / 10) + "." + std::to_string(scaled % 10);
}

}  // namespace

Page& Page::raw(std::string_view markup) {
  out_ += markup;
  return *this;
}

Page& Page::text(std::string_view outside) {
  out_ += escape::html(outside);
  return *this;
}

Page& Page::prose(std::string_view outside, std::size_t most) {
  std::string_view rest = outside;
  if (rest.size() > most) {
    while (most > 0 && (static_cast<unsigned char>(rest[most]) & 0xC0U) == 0x80U) --most;
    rest = rest.substr(0, most);
  }
  const bool cut = rest.size() < outside.size();
  while (!rest.empty()) {
    const std::size_t open = rest.find('`');
    const std::size_t close = open == std::string_view::npos ? open : rest.find('`', open + 1);
    if (close == std::string_view::npos) {
      text(rest);
      break;
    }
    // One blank alone between two pieces of code is written already.
    const bool blank_before = open > 1 && rest[open - 1] == ' ';
    text(rest.substr(0, open)).raw(blank_before ? " <code>" : "<code>");
    text(rest.substr(open + 1, close - open - 1)).raw("</code>");
    rest.remove_prefix(close + 1);
    if (rest.starts_with(' ')) raw(" ");
  }
  return cut ? raw("…") : *this;
}

Page& Page::number(std::size_t number) {
  out_ += count(number);
  return *this;
}

Page& Page::shortened(std::string_view outside, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t i = 0; i < outside.size(); ++i) {
    const bool starts = (static_cast<unsigned char>(outside[i]) & 0xC0U) != 0x80U;
    if (starts && ++characters > most) {
      out_ += escape::html(outside.substr(0, i)) + "…";
      return *this;
    }
  }
  return text(outside);
}

std::vector<Part> parts_of(const model::Tally& tally, bool with_not_applicable) {
  using model::Outcome;
  const std::size_t satisfied = tally.of(Outcome::satisfied);
  const std::size_t declared = tally.satisfied[at(model::Basis::claim)];
  std::vector<Part> parts = {
      {"fail", "not satisfied", tally.of(Outcome::not_satisfied) - tally.waived},
      {"waived", "not satisfied, waived", tally.waived},
      {"open", "undetermined", tally.of(Outcome::undetermined)},
      {"declared", "satisfied by a claim only", declared},
      {"recorded", "satisfied on record, test or independent proof", satisfied - declared}};
  if (with_not_applicable) {
    parts.push_back({"na", "not applicable", tally.of(Outcome::not_applicable)});
  }
  return parts;
}

void bar(Page& page, const std::vector<Part>& parts) {
  std::size_t whole = 0;
  for (const Part& part : parts) whole += part.size;
  page.raw(
      "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" "
      "aria-label=\"");
  std::string label;
  for (const Part& part : parts) {
    if (part.size == 0) continue;
    label += (label.empty() ? "" : ", ") + count(part.size) + " " + std::string(part.label);
  }
  page.text(label.empty() ? "nothing" : label).raw("\">");
  std::size_t before = 0;
  for (const Part& part : parts) {
    if (part.size == 0) continue;
    page.raw("<rect class=\"").raw(part.look).raw("\" x=\"").raw(tenths(before, whole));
    page.raw("\" width=\"").raw(tenths(part.size, whole)).raw("\" height=\"10\"></rect>");
    before += part.size;
  }
  page.raw("</svg>");
}

void legend(Page& page, const std::vector<Part>& parts) {
  std::size_t whole = 0;
  for (const Part& part : parts) whole += part.size;
  page.raw("<ul class=\"legend\">");
  for (const Part& part : parts) {
    page.raw("<li><span class=\"sign ").raw(part.look).raw("\">").raw(sign_of(part.look));
    page.raw("</span> ").text(part.label).raw(" <b>").number(part.size).raw("</b> <small>");
    page.raw(percent(part.size, whole)).raw("</small></li>");
  }
  page.raw("</ul>");
}

std::string_view sign_of(std::string_view look) {
  const auto* found = std::find_if(std::begin(signs), std::end(signs),
                                   [look](const Sign& one) { return one.look == look; });
  return found == std::end(signs) ? "" : found->sign;
}

std::string_view look_of(model::Standing standing) {
  using model::Standing;
  switch (standing) {
    case Standing::nonconformity:
      return "fail";
    case Standing::waived:
      return "waived";
    case Standing::undetermined:
      return "open";
    case Standing::declared:
      return "declared";
    case Standing::none_found:
      return "recorded";
    case Standing::not_applicable:
      return "na";
    case Standing::not_evaluated:
      break;
  }
  return "none";
}

}  // namespace assay::report
