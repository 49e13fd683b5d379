// Type files for the Lua language server, made from the kinds of facts: an editor then completes
// and underlines the words of a rule, kinds, fields and values. Never executed.
#pragma once

#include <string>
#include <vector>

#include "engine/model/catalog.h"
#include "engine/model/schema.h"

namespace assay::packs {

struct EditorFile {
  std::string name;  // "words.lua", "kinds.lua"
  std::string text;
};

std::vector<EditorFile> editor_files(const model::Schema& schema, const model::Catalogs& catalogs);

}  // namespace assay::packs
