#include "engine/intake/mapping.h"

#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/intake/parser.h"
#include "engine/json/read.h"

namespace assay::intake {

std::optional<std::string> Template::constant() const {
  std::string made;
  for (const Part& part : parts) {
    if (part.what != Part::What::text) return std::nullopt;
    made += part.text;
  }
  return made;
}

const SourceMap* Mapping::find(std::string_view file) const {
  for (const SourceMap& source : sources) {
    if (fits(source.file, file)) return &source;
  }
  return nullptr;
}

bool fits(std::string_view pattern, std::string_view name) {
  const auto star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == name;
  if (!name.starts_with(pattern.substr(0, star))) return false;
  name.remove_prefix(star);
  pattern.remove_prefix(star + 1);
  for (;;) {
    if (fits(pattern, name)) return true;
    if (name.empty()) return false;
    name.remove_prefix(1);
  }
}

MappingText parse_mapping(std::string_view text, std::string_view name,
                          const model::Schema& schema) {
  const auto document = json::parse(text, name);
  if (!document) return {{}, {document.error()}};
  MappingText made = Parser(name, schema).parse(*document);
  made.mapping.digest = to_hex(sha256(text));
  return made;
}

Result<Mapping> load_mapping(const std::filesystem::path& file, const model::Schema& schema) {
  const auto text = read_file(file, std::size_t{16} << 20U);
  if (!text) return text.error();
  MappingText made = parse_mapping(*text, file.string(), schema);
  if (made.issues.empty()) return std::move(made.mapping);
  Error first = made.issues.front();
  if (made.issues.size() > 1)
    first.message += " (and " + std::to_string(made.issues.size() - 1) + " more in this mapping)";
  return first;
}

}  // namespace assay::intake
