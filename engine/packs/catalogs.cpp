#include "engine/packs/catalogs.h"

#include <algorithm>
#include <set>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/json/read.h"

namespace assay::packs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_document_bytes = std::size_t{16} << 20U;

Result<json::Value> read_document(const fs::path& folder, const fs::path& file) {
  auto bytes = read_file(folder / file, most_document_bytes);
  if (!bytes) return std::move(bytes).error();
  return json::parse(*bytes, file.generic_string(), Code::pack);
}

Result<std::vector<fs::path>> documents_in(const fs::path& folder) {
  auto files = list_files(folder);
  if (!files) return std::move(files).error();
  std::erase_if(*files, [](const fs::path& file) { return file.extension() != ".json"; });
  return files;
}

Error at(const fs::path& file, const json::Value& value, std::string message) {
  return {Code::pack, std::move(message),
          file.generic_string() + ":" + std::to_string(value.line) + ":" +
              std::to_string(value.column)};
}

void add_entries(const json::Value& list, std::vector<CatalogEntry>& entries) {
  for (const json::Value& item : *list.array()) {
    CatalogEntry entry;
    entry.id = item.text("id");
    entry.title = item.text("title");
    entry.kind = item.text("kind");
    entry.verb = item.text("verb");
    entry.parent = item.text("parent");
    entry.summary = item.text("summary");
    entries.push_back(std::move(entry));
  }
}

Result<Catalog> parse_catalog(const json::Value& document, const fs::path& file) {
  Catalog catalog;
  catalog.prefix = document.text("id_prefix");
  catalog.framework = document.text("framework");
  catalog.full_name = document.text("full_name");
  catalog.version = document.text("version");
  catalog.publisher = document.text("publisher");
  if (const json::Value* status = document.find("legal_status")) {
    catalog.status = status->string() != nullptr ? *status->string() : status->text("status");
  }
  catalog.voluntary = document.flag("voluntary");
  catalog.certifiable = document.flag("certifiable");
  if (catalog.prefix.empty() || catalog.prefix.find(':') != std::string::npos) {
    return at(file, document, "a catalog needs an `id_prefix` without a colon");
  }
  const json::Value* list = document.find("requirements");
  if (list == nullptr || list->array() == nullptr) {
    return at(file, document, "a catalog needs a list `requirements`");
  }
  add_entries(*list, catalog.entries);
  std::set<std::string> seen;
  for (std::size_t i = 0; i < catalog.entries.size(); ++i) {
    const CatalogEntry& entry = catalog.entries[i];
    const json::Value& item = (*list->array())[i];
    if (entry.id.empty()) return at(file, item, "an entry needs an `id`");
    if (!seen.insert(entry.id).second)
      return at(file, item, "the id `" + entry.id + "` stands twice");
    catalog.sets["all"].push_back(entry.id);
    if (!entry.kind.empty()) catalog.sets[entry.kind].push_back(entry.id);
  }
  if (const json::Value* sets = document.find("sets")) {
    if (sets->object() == nullptr)
      return at(file, *sets, "`sets` must be an object of lists of ids");
    for (const json::Member& member : *sets->object()) {
      if (member.value.array() == nullptr)
        return at(file, member.value, "a set must be a list of ids");
      std::vector<std::string> ids;
      for (const json::Value& id : *member.value.array()) {
        if (id.string() == nullptr || !seen.contains(*id.string())) {
          return at(file, id,
                    "the set `" + member.name + "` names an id that is not in the catalog");
        }
        ids.push_back(*id.string());
      }
      catalog.sets[member.name] = std::move(ids);
    }
  }
  for (auto& [name, ids] : catalog.sets) std::sort(ids.begin(), ids.end());
  return catalog;
}

}  // namespace

const CatalogEntry* Catalog::find(std::string_view id) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const CatalogEntry& entry) { return entry.id == id; });
  return found != entries.end() ? &*found : nullptr;
}

const Catalog* Catalogs::find(std::string_view prefix) const {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Catalog& catalog) { return catalog.prefix == prefix; });
  return found != all.end() ? &*found : nullptr;
}

const CatalogEntry* Catalogs::entry(std::string_view qualified) const {
  const auto colon = qualified.find(':');
  if (colon == std::string_view::npos) return nullptr;
  const Catalog* catalog = find(qualified.substr(0, colon));
  return catalog != nullptr ? catalog->find(qualified.substr(colon + 1)) : nullptr;
}

Result<std::vector<std::string>> Catalogs::set(std::string_view name) const {
  std::vector<std::string> known;
  const std::vector<std::string>* found = nullptr;
  std::size_t matches = 0;
  for (const Catalog& catalog : all) {
    for (const auto& [set, ids] : catalog.sets) {
      known.push_back(catalog.prefix + ":" + set);
      if (known.back() == name) return ids;
      if (set == name) found = &ids, ++matches;
    }
  }
  if (matches == 1) return *found;
  const std::string wanted(name);
  if (matches > 1) {
    return Error{Code::pack,
                 "several catalogs have a set `" + wanted + "`; write `PREFIX:" + wanted + "`", ""};
  }
  return Error{Code::pack, "no catalog has a set `" + wanted + "`" + text::suggestion(name, known),
               ""};
}

std::vector<std::string> Catalogs::ids() const {
  std::vector<std::string> made;
  for (const Catalog& catalog : all) {
    for (const CatalogEntry& entry : catalog.entries)
      made.push_back(catalog.prefix + ":" + entry.id);
  }
  return made;
}

Result<Catalogs> load_catalogs(const fs::path& folder) {
  auto files = documents_in(folder);
  if (!files) return std::move(files).error();
  Catalogs catalogs;
  for (const fs::path& file : *files) {
    auto document = read_document(folder, file);
    if (!document) return std::move(document).error();
    auto catalog = parse_catalog(*document, file);
    if (!catalog) return std::move(catalog).error();
    if (catalogs.find(catalog->prefix) != nullptr) {
      return at(file, *document, "another catalog has the `id_prefix` `" + catalog->prefix + "`");
    }
    catalogs.all.push_back(std::move(*catalog));
  }
  std::sort(catalogs.all.begin(), catalogs.all.end(),
            [](const Catalog& a, const Catalog& b) { return a.prefix < b.prefix; });
  return catalogs;
}

Status extend_schema(model::Schema& schema, const fs::path& folder) {
  std::error_code ignored;
  if (!fs::exists(folder, ignored)) return Ok{};
  auto files = documents_in(folder);
  if (!files) return std::move(files).error();
  for (const fs::path& file : *files) {
    auto document = read_document(folder, file);
    if (!document) return std::move(document).error();
    auto kind = model::parse_kind(*document, file.generic_string());
    if (!kind) return std::move(kind).error();
    auto added = schema.add(std::move(*kind));
    if (!added) {
      Error error = std::move(added).error();
      error.where = file.generic_string();
      return error;
    }
  }
  return Ok{};
}

Result<model::Schema> load_schema(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) {
    return Error{Code::pack, "the folder of fact kinds is missing", folder.generic_string()};
  }
  model::Schema schema;
  auto added = extend_schema(schema, folder);
  if (!added) return std::move(added).error();
  // A reference names a kind that exists.
  for (const model::Kind& kind : schema.kinds()) {
    for (const model::Field& field : kind.fields) {
      if (!field.target.empty() && schema.find(field.target) == nullptr) {
        return Error{Code::pack,
                     "field `" + kind.name + "." + field.name + "` refers to the unknown kind `" +
                         field.target + "`" + text::suggestion(field.target, schema.names()),
                     kind.name + ".json"};
      }
    }
  }
  return schema;
}

}  // namespace assay::packs
