// When a requirement binds whom: the publisher's own dates, roles and classes, as the catalog has
// them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"

namespace assay::model {

// What a requirement is on a day.
enum class Force : std::uint8_t {
  voluntary,   // nobody is bound by law
  in_force,    // it binds on that day
  coming,      // adopted, and binds from a later day
  ended,       // it bound until an earlier day: revoked, rescinded
  superseded,  // a newer edition took its place
  never,       // it never became law
};

std::string_view name(Force force);

struct Application {
  std::optional<Date> from, until;  // first day; first day on which it no longer does
  std::optional<Date> original_from,
      amended_on;     // before `amended_on` the law named `original_from`
  std::string never;  // why it is no law, or empty
  std::vector<std::string> roles,
      classes;  // whom and what it binds; empty: the catalog does not say
  bool product_duty =
      false;  // a duty about a product, which no clause of a management system equals

  // The first day known on that day.
  [[nodiscard]] std::optional<Date> from_as_known(Date day) const {
    return amended_on && day < *amended_on && original_from ? original_from : from;
  }

  [[nodiscard]] bool binds_on(Date day) const {
    const auto first = from_as_known(day);
    return never.empty() && (!first || day >= *first) && (!until || day < *until);
  }
};

}  // namespace assay::model
