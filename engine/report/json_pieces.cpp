#include "engine/report/json_pieces.h"

#include <array>

namespace assay::report {
namespace {

using json::Writer;
using model::Tally;

void write_count(Writer& out, std::string_view key, std::size_t count) {
  if (count != 0) number(out, key, count);
}

template <typename E, std::size_t N>
void write_counts(Writer& out, std::string_view label, const std::array<std::size_t, N>& counts) {
  bool any = false;
  for (std::size_t i = 0; i < N; ++i) {
    const std::string_view key = name(static_cast<E>(i));
    if (key.empty() || counts[i] == 0) continue;
    if (!any) out.name(label).open_object();
    any = true;
    number(out, key, counts[i]);
  }
  if (any) out.close_object();
}

}  // namespace

Writer& number(Writer& out, std::string_view name, std::size_t value) {
  return out.name(name).number(static_cast<std::int64_t>(value));
}

void write_tally(Writer& out, const Tally& tally) {
  out.name("tally").open_object();
  out.member("standing", name(standing_of(tally)));
  write_counts<model::Outcome>(out, "outcomes", tally.outcome);
  write_counts<model::Reason>(out, "undetermined_because", tally.reason);
  write_counts<model::Basis>(out, "satisfied_on", tally.satisfied);
  write_counts<model::Basis>(out, "not_satisfied_on", tally.failed);
  write_counts<model::Severity>(out, "severity", tally.severity);
  write_count(out, "waived", tally.waived);
  write_count(out, "waived_undetermined", tally.waived_undetermined);
  out.close_object();
}

}  // namespace assay::report
