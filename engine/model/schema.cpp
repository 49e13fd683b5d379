#include "engine/model/schema.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::model {
namespace {

constexpr std::string_view type_names[] = {"text", "int",  "dec", "bool", "date",
                                           "dur",  "enum", "ref", "any"};

const std::vector<std::string>& words_of_field() {
  static const std::vector<std::string> words = {
      "name", "type", "of", "to", "values", "says", "personal", "must_resolve", "computed", "unit"};
  return words;
}

bool is_name(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !text.empty() && text[0] >= 'a' && text[0] <= 'z' &&
         std::all_of(text.begin(), text.end(), fits);
}

Error at(std::string_view file, const json::Value& value, std::string message) {
  return {Code::pack, std::move(message), std::string(file) + ":" + std::to_string(value.line)};
}

Result<Type> parse_type(const std::string& text, const json::Value& value, std::string_view file) {
  const auto* found = std::find(std::begin(type_names), std::end(type_names), text);
  if (found != std::end(type_names)) return static_cast<Type>(found - std::begin(type_names));
  std::vector<std::string> known(std::begin(type_names), std::end(type_names));
  known.emplace_back("list");
  return at(file, value, "unknown type `" + text + "`" + text::suggestion(text, known));
}

Result<Field> parse_field(const json::Value& value, std::string_view file) {
  const json::Object* members = value.object();
  if (members == nullptr) return at(file, value, "a field must be an object");
  for (const json::Member& member : *members) {
    const auto& words = words_of_field();
    if (std::find(words.begin(), words.end(), member.name) == words.end()) {
      return at(
          file, member.value,
          "unknown word `" + member.name + "` in a field" + text::suggestion(member.name, words));
    }
  }
  Field field;
  field.name = value.text("name");
  field.says = value.text("says");
  field.unit = value.text("unit");
  field.target = value.text("to");
  field.personal = value.flag("personal");
  field.must_resolve = value.flag("must_resolve");
  field.computed = value.flag("computed");
  if (!is_name(field.name)) {
    return at(
        file, value,
        "a field's name is lower case letters, digits and _, but here is `" + field.name + "`");
  }
  if (field.says.empty())
    return at(file, value, "field `" + field.name + "` has no sentence `says`");
  field.list = value.text("type") == "list";
  const auto type =
      parse_type(field.list ? value.text("of", "text") : value.text("type"), value, file);
  if (!type) return type.error();
  field.type = *type;
  if (const json::Value* values = value.find("values")) {
    if (values->array() == nullptr) return at(file, *values, "`values` must be a list of texts");
    for (const json::Value& item : *values->array()) {
      if (item.string() == nullptr) return at(file, item, "`values` must be a list of texts");
      field.values.push_back(*item.string());
    }
  }
  if ((field.type == Type::enumeration) == field.values.empty()) {
    return at(file, value,
              "field `" + field.name + "`: `values` belong to type `enum`, and to it alone");
  }
  if ((field.type == Type::reference) == field.target.empty()) {
    return at(file, value,
              "field `" + field.name + "`: `to` belongs to type `ref`, and to it alone");
  }
  const bool texts = field.type == Type::text || field.type == Type::enumeration ||
                     field.type == Type::reference || field.type == Type::any;
  if (field.list && !texts) {
    return at(file, value, "field `" + field.name + "`: a list holds text, enum, ref or any");
  }
  return field;
}

// {"register": "ai_system", "unless": ["matched", "dismissed_reason"]}
Result<Contradiction> parse_contradiction(const json::Value& value, const Kind& kind,
                                          std::string_view file) {
  static const std::vector<std::string> words = {"register", "unless"};
  if (value.object() == nullptr) return at(file, value, "`contradicts` must be an object");
  for (const json::Member& member : *value.object()) {
    if (std::find(words.begin(), words.end(), member.name) == words.end()) {
      return at(file, member.value,
                "unknown word `" + member.name + "` in `contradicts`" +
                    text::suggestion(member.name, words));
    }
  }
  Contradiction made{value.text("register"), {}};
  if (!is_name(made.register_kind)) {
    return at(file, value, "`contradicts` must name the kind whose `register` it contradicts");
  }
  const json::Value* unless = value.find("unless");
  if (unless == nullptr) return made;
  if (unless->array() == nullptr) return at(file, *unless, "`unless` must be a list of fields");
  for (const json::Value& item : *unless->array()) {
    if (item.string() == nullptr || kind.find(*item.string()) == nullptr) {
      return at(file, item, "`unless` names no field of kind `" + kind.name + "`");
    }
    made.unless.push_back(*item.string());
  }
  return made;
}

bool leads_on(const Field& field) {
  return field.type == Type::reference || field.type == Type::any;
}

// ["system", "dataset_use.dataset"]: fields of the kind itself, and of others by "kind.field".
Result<std::vector<std::string>> parse_ways(const json::Value& value, const Kind& kind,
                                            std::string_view file) {
  if (value.array() == nullptr) return at(file, value, "`concerns` must be a list of ways");
  std::vector<std::string> made;
  for (const json::Value& item : *value.array()) {
    const std::string* way = item.string();
    const Field* own = way == nullptr ? nullptr : kind.find(*way);
    const bool other = way != nullptr && way->find('.') != std::string::npos;
    if (!other && (own == nullptr || !leads_on(*own))) {
      return at(file, item,
                "`concerns` names fields of kind `" + kind.name +
                    "` that refer to facts, or `KIND.FIELD` of another kind that refers to it");
    }
    made.push_back(*way);
  }
  return made;
}

}  // namespace

std::string_view name(Type type) { return type_names[static_cast<std::size_t>(type)]; }

int Kind::index_of(std::string_view field) const {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == field) return static_cast<int>(i);
  }
  return -1;
}

const Field* Kind::find(std::string_view field) const {
  const int index = index_of(field);
  return index >= 0 ? &fields[static_cast<std::size_t>(index)] : nullptr;
}

std::vector<std::string> Kind::given_names() const {
  std::vector<std::string> names;
  for (const Field& field : fields) {
    if (!field.computed) names.push_back(field.name);
  }
  return names;
}

const std::vector<Field>& common_fields() {
  static const std::vector<Field> fields = {
      {.name = "id", .type = Type::text, .says = "The key of the fact inside its organisation."},
      {.name = "observed_at", .type = Type::date, .says = "When it was true."},
      {.name = "valid_from", .type = Type::date, .says = "First day of the fact's own validity."},
      {.name = "valid_to", .type = Type::date, .says = "Last day of the fact's own validity."},
      {.name = "basis",
       .type = Type::enumeration,
       .values = {"claim", "record", "test", "independent"},
       .says = "What the fact rests on."},
      {.name = "source", .type = Type::text, .says = "The file it came from."},
      {.name = "locator", .type = Type::text, .says = "The row or pointer in that file."},
      {.name = "evidence",
       .type = Type::reference,
       .list = true,
       .target = "evidence",
       .says = "The evidence it rests on."},
  };
  return fields;
}

Status Schema::add(Kind kind) {
  const auto at_or_after = std::lower_bound(
      kinds_.begin(), kinds_.end(), kind.name,
      [](const Kind& known, const std::string& wanted) { return known.name < wanted; });
  if (at_or_after == kinds_.end() || at_or_after->name != kind.name) {
    kinds_.insert(at_or_after, std::move(kind));
    return Ok{};
  }
  for (Contradiction& contradiction : kind.contradicts) {
    at_or_after->contradicts.push_back(std::move(contradiction));
  }
  if (kind.concerns) {
    auto& known = at_or_after->concerns;
    if (!known) known.emplace();
    known->insert(known->end(), kind.concerns->begin(), kind.concerns->end());
  }
  for (Field& field : kind.fields) {
    if (at_or_after->find(field.name) != nullptr) {
      return Error{Code::pack, "field `" + kind.name + "." + field.name + "` is declared twice",
                   ""};
    }
    at_or_after->fields.push_back(std::move(field));
  }
  return Ok{};
}

const Kind* Schema::find(std::string_view kind) const {
  const auto found = std::lower_bound(
      kinds_.begin(), kinds_.end(), kind,
      [](const Kind& known, std::string_view wanted) { return known.name < wanted; });
  return found != kinds_.end() && found->name == kind ? &*found : nullptr;
}

std::vector<std::string> Schema::names() const {
  std::vector<std::string> made;
  for (const Kind& kind : kinds_) made.push_back(kind.name);
  return made;
}

std::optional<Error> Schema::dangling() const {
  for (const Kind& kind : kinds_) {
    for (const Field& field : kind.fields) {
      if (field.target.empty() || find(field.target) != nullptr) continue;
      return Error{Code::pack,
                   "field `" + kind.name + "." + field.name + "` refers to the unknown kind `" +
                       field.target + "`" + text::suggestion(field.target, names()),
                   kind.name + ".json"};
    }
    if (!kind.concerns) continue;
    for (const std::string& way : *kind.concerns) {
      const std::size_t dot = way.find('.');
      if (dot == std::string::npos) continue;
      const Kind* other = find(way.substr(0, dot));
      const Field* field = other == nullptr ? nullptr : other->find(way.substr(dot + 1));
      if (field != nullptr && field->target == kind.name) continue;
      return Error{Code::pack,
                   "`concerns` of `" + kind.name + "` names `" + way +
                       "`, which is no field that refers to `" + kind.name + "`",
                   kind.name + ".json"};
    }
  }
  return std::nullopt;
}

Result<Kind> parse_kind(const json::Value& document, std::string_view file) {
  static const std::vector<std::string> words = {"kind",   "says",        "label",
                                                 "fields", "contradicts", "concerns"};
  if (document.object() == nullptr) return at(file, document, "a kind must be an object");
  for (const json::Member& member : *document.object()) {
    if (std::find(words.begin(), words.end(), member.name) == words.end()) {
      return at(
          file, member.value,
          "unknown word `" + member.name + "` in a kind" + text::suggestion(member.name, words));
    }
  }
  Kind kind{document.text("kind"), document.text("says"), document.text("label"), {}, {}, {}};
  if (!is_name(kind.name)) {
    return at(file, document,
              "a kind's name is lower case letters, digits and _, but here is `" + kind.name + "`");
  }
  if (kind.says.empty())
    return at(file, document, "kind `" + kind.name + "` has no sentence `says`");
  const json::Value* fields = document.find("fields");
  if (fields == nullptr || fields->array() == nullptr) {
    return at(file, document, "kind `" + kind.name + "` has no list `fields`");
  }
  for (const json::Value& item : *fields->array()) {
    auto field = parse_field(item, file);
    if (!field) return std::move(field).error();
    const auto& common = common_fields();
    const bool taken = std::any_of(common.begin(), common.end(),
                                   [&](const Field& known) { return known.name == field->name; });
    if (taken || kind.find(field->name) != nullptr) {
      return at(file, item, "field `" + field->name + "` is there already");
    }
    kind.fields.push_back(std::move(*field));
  }
  if (!kind.label.empty() && kind.find(kind.label) == nullptr) {
    return at(file, document, "`label` names no field: `" + kind.label + "`");
  }
  if (const json::Value* value = document.find("contradicts")) {
    auto contradiction = parse_contradiction(*value, kind, file);
    if (!contradiction) return std::move(contradiction).error();
    kind.contradicts.push_back(std::move(*contradiction));
  }
  if (const json::Value* value = document.find("concerns")) {
    auto ways = parse_ways(*value, kind, file);
    if (!ways) return std::move(ways).error();
    kind.concerns = std::move(*ways);
  }
  return kind;
}

}  // namespace assay::model
