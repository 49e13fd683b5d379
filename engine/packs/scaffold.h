// A pack to begin with: one rule with its cases, explained, that passes check and test as it is.
#pragma once

#include <string>
#include <vector>

#include "engine/base/result.h"

namespace assay::packs {

struct ScaffoldFile {
  std::string name;  // relative to the pack, with `/`
  std::string text;
};

// "Our Policy (2)" as "our-policy-2"; empty where nothing of it can stand in an id.
std::string pack_id_of(std::string_view folder_name);

std::vector<ScaffoldFile> scaffold(const std::string& id);

}  // namespace assay::packs
