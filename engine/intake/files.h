// One file of a source, read into a Load. Used by intake.cpp only.
#pragma once

#include <filesystem>
#include <string>

#include "engine/intake/load.h"

namespace assay::intake {

struct FileToRead {
  std::filesystem::path path;
  std::string shown;  // relative, as facts and errors name it
};

Status read_mapped_csv(const FileToRead& file, const Mapping& mapping, const SourceMap& source,
                       Load& load);
Status read_mapped_json(const FileToRead& file, const Mapping& mapping, const SourceMap& source,
                        Load& load);
// Native facts, and rejects files (with `mapping` for rejects of CSV).
Status read_native(const FileToRead& file, const Mapping* mapping, Load& load);

bool is_json_lines(const std::filesystem::path& file);
bool is_json(const std::filesystem::path& file);

}  // namespace assay::intake
