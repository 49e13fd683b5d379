#include "engine/packs/kinds_page.h"

#include "engine/base/text.h"

namespace assay::packs {
namespace {

std::string type_of(const model::Field& field) {
  std::string type(name(field.type));
  if (!field.target.empty()) type += " to [" + field.target + "](#" + field.target + ")";
  if (field.list) type = "list of " + type;
  if (!field.unit.empty()) type += " (" + field.unit + ")";
  return type;
}

std::string row_of(const model::Field& field) {
  std::string says = field.says;
  if (!field.values.empty()) says += " One of `" + text::join(field.values, "` `") + "`.";
  if (field.personal) says += " *Personal data.*";
  if (field.must_resolve) says += " Must name a known fact.";
  return "| `" + field.name + "` | " + type_of(field) + " | " + says + " |\n";
}

std::string table_of(const std::vector<model::Field>& fields) {
  std::string table = "| field | type | meaning |\n|---|---|---|\n";
  for (const model::Field& field : fields) table += row_of(field);
  return table;
}

}  // namespace

std::string kinds_page(const model::Schema& schema) {
  std::string page =
      "# Kinds of facts\n\n"
      "Made from `datasets/schemas` by `assay schema --markdown`; a test holds the two equal. A "
      "kind or field "
      "is added there, and nowhere else.\n\n"
      "## Every kind\n\nhas these fields beside its own:\n\n" +
      table_of(model::common_fields()) + "\n";
  for (const model::Kind& kind : schema.kinds()) {
    page += "## " + kind.name + "\n\n" + kind.says + "\n\n" + table_of(kind.fields);
    for (const model::Contradiction& contradiction : kind.contradicts) {
      page += "\nA fact of this kind contradicts a complete register of [" +
              contradiction.register_kind + "](#" + contradiction.register_kind +
              "), unless it has `" + text::join(contradiction.unless, "` or `") + "`.\n";
    }
    if (kind.concerns && !kind.concerns->empty()) {
      page += "\nIt concerns the AI systems to which `" + text::join(*kind.concerns, "` or `") +
              "` leads.\n";
    } else if (kind.concerns) {
      page += "\nIt concerns the organisation, not single AI systems.\n";
    }
    page += "\n";
  }
  page.pop_back();
  return page;
}

}  // namespace assay::packs
