// What facts look like: every kind and its fields, declared as data in datasets/schemas and in
// packs.
//
// From this one declaration come the tables of the store, import validation, the words an editor
// completes and the documentation. Adding a field or a kind is a change of data, never of the
// engine.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/json/value.h"

namespace assay::model {

enum class Type : std::uint8_t {
  text,
  integer,
  decimal,
  boolean,
  date,
  duration,
  enumeration,
  reference,  // the key of a fact of one kind
  any,        // "kind:key", a fact of any kind
};

std::string_view name(Type type);

struct Field {
  std::string name;
  Type type = Type::text;
  bool list = false;                // an unordered set of texts, enumerators or references
  std::vector<std::string> values;  // of an enumeration, in the order declared
  std::string target;               // of a reference: the kind it names
  std::string says;                 // one sentence
  std::string unit;                 // "days", "percent" …, or empty
  bool personal = false;            // holds personal data
  bool must_resolve = false;        // a dangling reference is refused at load
  bool computed = false;            // worked out before rules are evaluated; no source may give it
};

// A fact of this kind shows that a register declared complete is not, unless one of the fields
// answers for it: an asset seen in use is matched to a system, or dismissed. A reference to the
// register's own kind answers only when it resolves.
struct Contradiction {
  std::string register_kind;
  std::vector<std::string> unless;  // fields of the kind
};

struct Kind {
  std::string name;
  std::string says;
  std::string label;  // the field shown beside the key; empty: the key alone
  std::vector<Field> fields;
  std::vector<Contradiction> contradicts;
  // How a fact of the kind concerns single AI systems: by a field of its own ("system"), or by
  // facts of another kind whose field names it ("dataset_use.dataset"), and on from there by their
  // ways. Empty: never single ones. Not said: by every reference it has to a system.
  std::optional<std::vector<std::string>> concerns = std::nullopt;

  // Index into `fields`, or -1.
  [[nodiscard]] int index_of(std::string_view field) const;
  [[nodiscard]] const Field* find(std::string_view field) const;
  // The fields that a source may give, by name.
  [[nodiscard]] std::vector<std::string> given_names() const;
};

// Fields that every fact of every kind has beside its own. Rules read them by these names.
//   id (text: the key), observed_at (date), valid_from, valid_to (date), basis (enumeration),
//   source, locator (text), evidence (list of references to evidence)
const std::vector<Field>& common_fields();

class Schema {
 public:
  // Adds a kind, or fields to a kind that is there. Errors name what clashes.
  Status add(Kind kind);

  [[nodiscard]] const Kind* find(std::string_view kind) const;
  [[nodiscard]] const std::vector<Kind>& kinds() const { return kinds_; }  // sorted by name
  [[nodiscard]] std::vector<std::string> names() const;
  // What is wrong with references and ways between kinds, now that all of them are there.
  [[nodiscard]] std::optional<Error> dangling() const;

 private:
  std::vector<Kind> kinds_;
};

// One file of datasets/schemas:
//   {"kind": "incident", "says": "…", "label": "type", "fields": [
//     {"name": "system", "type": "ref", "to": "ai_system", "says": "…"},
//     {"name": "type", "type": "enum", "values": ["bias", "drift"], "says": "…"},
//     {"name": "topics", "type": "list", "of": "text", "says": "…"}, …]}
// and, where it applies, "contradicts": {"register": "ai_system", "unless": ["matched",
// "dismissed_reason"]} and "concerns": ["system", "dataset_use.dataset"]. type: text int dec bool
// date dur enum ref any list. Everything unknown is an error.
Result<Kind> parse_kind(const json::Value& document, std::string_view file);

}  // namespace assay::model
