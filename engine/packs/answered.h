// Sentences that people answer, over several packs. An answer names its sentence by rule and
// expectation, without the pack: two packs of one run must not have one of the same name.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/packs/packs.h"

namespace assay::packs {

class Answered {
 public:
  // The sentences of the pack that a pack before it has as well, as errors of this one. A pack
  // that is given twice agrees with itself.
  std::vector<Issue> add(const Loaded& pack);

 private:
  struct Place {
    std::string pack, digest, file;
    std::uint32_t line = 0;
  };
  std::map<std::string, Place> sentences_;
};

}  // namespace assay::packs
