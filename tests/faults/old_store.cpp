// Makes an empty store as the version of Assay made it that knew migrations up to NUMBER:
// old_store FILE NUMBER SCHEMAS
#include <charconv>
#include <iostream>
#include <string_view>

#include "engine/packs/packs.h"
#include "engine/store/layout.h"
#include "engine/store/migrate.h"

using namespace assay;
using namespace assay::store;

namespace {

Status make(const char* file, std::size_t number, const char* schemas) {
  const auto schema = packs::load_schema(schemas);
  if (!schema) return schema.error();
  const auto database = Database::open(file, OpenMode::create, {});
  if (!database) return database.error();
  auto transaction = database->begin();
  if (!transaction) return transaction.error();
  if (auto done = migrate(*database, migrations().first(number)); !done) return done;
  if (auto done = extend(*database, *schema); !done) return done;
  if (auto done = transaction->commit(); !done) return done;
  return database->choose_journal();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--count") {
    std::cout << migrations().size() << "\n";
    return 0;
  }
  if (argc != 4) return 2;
  const std::string_view word(argv[2]);
  std::size_t number = 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  const Status done = make(argv[1], number, argv[3]);
  if (!done) std::cerr << done.error().message << "\n";
  return done ? 0 : 1;
}
