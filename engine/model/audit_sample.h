// What one audit of the cycle looks at: requirements, systems, sites, each with the reason why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace assay::model {

struct SampledRequirement {
  std::string control, title, area;
  std::string why;  // "earlier nonconformity `n1`", "drawn", "the rest of the cycle"
};

struct CoreTopic {
  std::string says;
  std::vector<std::string> controls;  // measures only where they are selected
};

struct SampledUnit {  // a system or a site
  std::string key, name, why;
};

struct AuditSample {
  std::string org, framework;
  int year = 1;  // of the cycle; 3 is recertification
  std::uint64_t seed = 0;
  bool selection_assumed = false;  // without a statement of applicability every measure counts
  std::vector<CoreTopic> core;
  std::size_t rotating = 0;  // requirements and selected measures outside the core
  std::vector<SampledRequirement> forced, drawn;
  std::vector<SampledRequirement> left;  // for the other audits of the cycle
  std::string covered_by;                // of year 2: what counts as covered already

  std::size_t systems_known = 0;
  bool systems_complete = false;
  std::size_t systems_wanted = 0;  // square root, at least three
  std::vector<SampledUnit> systems;
  std::size_t still_allowed = 0;  // failing systems, at 95 %, when none of the sample fails

  std::size_t sites_known = 0;
  std::size_t sites_wanted = 0;  // without the central function
  std::size_t sites_random = 0;  // of them
  std::vector<SampledUnit> sites;
};

}  // namespace assay::model
