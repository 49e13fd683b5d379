#include "engine/model/rule.h"

#include <algorithm>

namespace assay::model {

bool judges_on(const Rule& rule, Date day) {
  return rule.law.empty() || std::any_of(rule.law.begin(), rule.law.end(),
                                         [&](const Application& one) { return one.binds_on(day); });
}

std::string when_bound(const Rule& rule, Date day) {
  std::optional<Date> next, last;
  for (const Application& one : rule.law) {
    if (!one.never.empty()) continue;
    const auto from = one.from_as_known(day);
    if (from && day < *from && (!next || *from < *next)) next = from;
    if (one.until && (!last || *last < *one.until)) last = one.until;
  }
  if (next) return "from " + to_text(*next);
  return last ? "until " + to_text(*last) : "never";
}

std::string why_silent(const Rule& rule, Date day) {
  const std::string when = when_bound(rule, day);
  if (when == "never") return "it never became law: " + rule.law.front().never;
  return "the law behind it " + std::string(when.starts_with("until") ? "bound " : "binds ") + when;
}

}  // namespace assay::model
