// A page of HTML in the making: markup of ours goes in raw, everything else is escaped.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/posture.h"

namespace assay::report {

class Page {
 public:
  Page& raw(std::string_view markup);    // only literals of this room
  Page& text(std::string_view outside);  // escaped
  // Escaped; what stands in `backticks` is code; cut at `most` bytes or a little before, with "…".
  Page& prose(std::string_view outside, std::size_t most = 500);
  Page& number(std::size_t number);  // "2,133"
  Page& shortened(std::string_view outside,
                  std::size_t most);  // escaped, cut at `most` characters with "…"

  [[nodiscard]] std::size_t size() const { return out_.size(); }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

// One part of a bar: its class names the colour, its label what it is.
struct Part {
  std::string_view look;
  std::string_view label;
  std::size_t size = 0;
};

// The verdicts of a tally in the order of the legend: worst first, not applicable last where
// wanted.
std::vector<Part> parts_of(const model::Tally& tally, bool with_not_applicable);

// A bar whose parts are as long as their sizes; labelled for those who cannot see it.
void bar(Page& page, const std::vector<Part>& parts);
// The same parts as a list: symbol, words, number.
void legend(Page& page, const std::vector<Part>& parts);

// The sign that stands for a class of verdicts, on screen and in grey print.
std::string_view sign_of(std::string_view look);

// The class of verdicts a standing is drawn with.
std::string_view look_of(model::Standing standing);

}  // namespace assay::report
