// What a person gets who asks the file with plain SQL: rows as lines, columns separated by |, or
// "error: …".
#pragma once

#include <filesystem>
#include <string>

namespace assay::store::test {

std::string query(const std::filesystem::path& file, const std::string& sql);

}  // namespace assay::store::test
