#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/json/write.h"
#include "engine/packs/editor.h"
#include "engine/packs/kinds_page.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"KIND", Takes::optional, "", "a fact kind; without one, all kinds are listed"},
    {"--editor", Takes::value, "DIR", "write type files for the Lua language server into DIR"},
    {"--markdown", Takes::flag, "", "print the reference page of all kinds"},
    option::pack,
    option::json,
};

constexpr std::string_view teaches =
    "A fact kind is declared once, as data: its fields, their types and what each means. The "
    "tables of the store, the checks at import and the words of the rule language come from that "
    "declaration.\n"
    "\n"
    "Examples:\n"
    "  assay schema\n"
    "  assay schema ai_system\n"
    "  assay schema ai_system --json\n"
    "  assay schema --editor .luals\n"
    "  assay schema --markdown > kinds.md\n";

std::string type_of(const model::Field& field) {
  std::string type(name(field.type));
  if (!field.target.empty()) type += " to " + field.target;
  if (field.list) type = "list of " + type;
  if (!field.unit.empty()) type += " (" + field.unit + ")";
  return type;
}

std::string json_line(const model::Kind& kind) {
  json::Writer writer;
  writer.open_object()
      .member("kind", kind.name)
      .member("says", kind.says)
      .member("label", kind.label);
  writer.name("fields").open_array();
  for (const model::Field& field : kind.fields) {
    writer.open_object().member("name", field.name).member("type", name(field.type));
    writer.name("list").boolean(field.list);
    if (!field.values.empty()) {
      writer.name("values").open_array();
      for (const std::string& value : field.values) writer.text(value);
      writer.close_array();
    }
    if (!field.target.empty()) writer.member("to", field.target);
    if (!field.unit.empty()) writer.member("unit", field.unit);
    if (field.personal) writer.name("personal").boolean(true);
    if (field.must_resolve) writer.name("must_resolve").boolean(true);
    if (field.computed) writer.name("computed").boolean(true);
    writer.member("says", field.says).close_object();
  }
  writer.close_array().close_object();
  return writer.take() + "\n";
}

std::string describe(const model::Kind& kind, const Call& call) {
  std::string made =
      call.paint(Tone::strong, kind.name) + "\n" + wrap(kind.says, call.columns(), "") + "\n";
  TextTable table({"field", "type", "meaning"});
  for (const model::Field& field : kind.fields) {
    std::string says = field.says;
    if (!field.values.empty()) says += " One of: " + text::join(field.values, ", ") + ".";
    table.add({{field.name}, {type_of(field), Tone::faint}, {says}});
  }
  return made + table.print(call.paint, call.width);
}

// What an editor needs to complete and underline the words, kinds and fields of a rule.
void write_types(const Call& call, const Ready& ready) {
  const std::filesystem::path folder = call.given.text("--editor");
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (const packs::EditorFile& file :
       packs::editor_files(ready.vocabulary.schema, ready.vocabulary.catalogs)) {
    const auto written = write_file(folder / file.name, file.text);
    if (!written) return call.journal.fail(written.error());
  }
}

void run(const Call& call) {
  const auto ready = call.given.has("--pack") ? prepare(call) : prepare_all(call);
  if (!ready) return;
  const model::Schema& schema = ready->vocabulary.schema;
  if (call.given.has("--editor")) return write_types(call, *ready);
  if (call.given.has("--markdown")) {
    call.out() << packs::kinds_page(schema);
    return;
  }
  if (call.given.has("KIND")) {
    const std::string wanted = call.given.text("KIND");
    const model::Kind* kind = schema.find(wanted);
    if (kind == nullptr) {
      return call.journal.fail(
          {Code::usage, "unknown kind `" + wanted + "`" + text::suggestion(wanted, schema.names()),
           ""});
    }
    call.out() << (call.given.has("--json") ? json_line(*kind) : describe(*kind, call));
    return;
  }
  TextTable table({"kind", "fields", "meaning"});
  for (const model::Kind& kind : schema.kinds()) {
    if (call.given.has("--json")) call.out() << json_line(kind);
    table.add({{kind.name}, {std::to_string(kind.fields.size())}, {kind.says}});
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

}  // namespace

Command schema_command() {
  return {"schema", "[KIND] [--json]", "what facts look like: kinds and fields",
          teaches,  arguments,         run};
}

}  // namespace assay::cli
