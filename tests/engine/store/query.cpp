#include "tests/engine/store/query.h"

#include <sqlite3.h>

namespace assay::store::test {

std::string query(const std::filesystem::path& file, const std::string& sql) {
  sqlite3* handle = nullptr;
  std::string out;
  if (sqlite3_open(file.c_str(), &handle) != SQLITE_OK) return "error: cannot open";
  sqlite3_busy_timeout(handle, 2000);
  const auto print = [](void* into, int count, char** texts, char**) {
    auto& text = *static_cast<std::string*>(into);
    for (int i = 0; i < count; ++i) {
      if (i > 0) text += '|';
      if (texts[i] != nullptr) text += texts[i];
    }
    text += '\n';
    return 0;
  };
  char* error = nullptr;
  if (sqlite3_exec(handle, sql.c_str(), print, &out, &error) != SQLITE_OK) {
    out = std::string("error: ") + (error == nullptr ? "" : error);
  }
  sqlite3_free(error);
  sqlite3_close(handle);
  return out;
}

}  // namespace assay::store::test
