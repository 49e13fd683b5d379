// One view of each organisation, or of the one that was asked for, as text or as JSON Lines.
#pragma once

#include <ostream>
#include <string_view>

#include "engine/cli/kept.h"
#include "engine/report/audit_json.h"

namespace assay::cli {

// `otherwise` is said where there is none; an organisation that the run lacks is an error.
template <typename Views, typename Print>
void print_views(const Call& call, const Again& again, const Views& views, const Print& print,
                 std::string_view otherwise) {
  const auto org = given(call, "--org");
  const bool as_json = call.given.has("--json");
  bool any = false;
  for (const auto& one : views) {
    if (org && one.org != *org) continue;
    any = true;
    if (as_json) {
      call.out() << report::to_json(one) << "\n";
    } else {
      print(call, one);
    }
  }
  if (org && !any) return no_such_org(call, again, *org);
  if (!any && !as_json) call.out() << otherwise << "\n";
}

}  // namespace assay::cli
