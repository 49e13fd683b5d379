#include "engine/intake/native.h"

#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/typed.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

using model::State;
using model::Type;

const std::vector<std::string>& common_words() {
  static const std::vector<std::string> words = {
      "kind", "key", "org", "observed_at", "basis", "fields", "valid_from", "valid_to", "evidence"};
  return words;
}

bool is_common(std::string_view name) {
  const auto& words = common_words();
  return std::find(words.begin(), words.end(), name) != words.end();
}

std::string ticked(std::string_view text) {
  return "`" + text::printable(text.size() > 80 ? text.substr(0, 80) : text) + "`";
}

std::optional<std::string> set_list(const model::Field& field, const json::Value& value,
                                    model::Cell& cell) {
  if (value.array() == nullptr) return "a list of texts";
  model::Field one = field;
  one.list = false;
  model::List items;
  for (const json::Value& item : *value.array()) {
    model::Cell made;
    if (const auto expected = set_native(one, item, made)) return "a list, each " + *expected;
    if (const auto* text = std::get_if<std::string>(&made.value)) items.push_back(*text);
  }
  cell = model::Cell::of(std::move(items));
  return std::nullopt;
}

}  // namespace

std::optional<std::string> set_native(const model::Field& field, const json::Value& value,
                                      model::Cell& cell) {
  if (value.is_null()) return set_state(cell, State::blank), std::nullopt;
  if (const json::Object* object = value.object()) {
    if (object->size() == 1 && value.flag("na")) return set_state(cell, State::na), std::nullopt;
    if (object->size() == 1 && object->front().name == "unreadable" &&
        object->front().value.string() != nullptr) {
      cell = model::Cell::unreadable(*object->front().value.string());
      return std::nullopt;
    }
    return R"(a value, null, {"na": true} or {"unreadable": "text"})";
  }
  if (field.list) return set_list(field, value, cell);
  const Reading plain;
  switch (field.type) {
    case Type::integer:
    case Type::decimal:
      if (value.number() == nullptr) return "a number";
      return set_cell(field, plain, value.number()->text, cell);
    case Type::boolean:
      if (value.boolean() == nullptr) return "true or false";
      cell = model::Cell::of(*value.boolean());
      return std::nullopt;
    case Type::enumeration: {
      const std::string* text = value.string();
      if (text == nullptr ||
          std::find(field.values.begin(), field.values.end(), *text) == field.values.end()) {
        return "one of " + text::join(field.values, ", ") +
               (text != nullptr ? text::suggestion(*text, field.values) : "");
      }
      set_text(cell, *text);
      return std::nullopt;
    }
    case Type::text:
    case Type::reference:
    case Type::any:
    case Type::date:
    case Type::duration:
      break;
  }
  if (value.string() == nullptr) return field.type == Type::date ? "a date as text" : "a text";
  if (value.string()->empty()) return "a text that is not empty (blank is null)";
  return set_cell(field, plain, *value.string(), cell);
}

void NativeReader::wrong(const json::Value& at, std::string message) {
  std::string where = shown_;
  if (at.line > 0) where += ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
  reasons_.push_back({Code::source, std::move(message), std::move(where)});
}

std::optional<Date> NativeReader::read_day(const json::Value* value, std::string_view what) {
  if (value == nullptr || value->is_null()) return std::nullopt;
  const auto day = value->string() != nullptr ? parse_date(*value->string()) : std::nullopt;
  if (!day) {
    wrong(*value, (value->string() != nullptr ? ticked(*value->string())
                                              : std::string(value->description())) +
                      " is no day, expected `" + std::string(what) + "` like 2024-12-16");
  }
  return day;
}

void NativeReader::read_common(const json::Value& value, const Defaults& defaults,
                               const model::Kind& kind, model::Fact& fact) {
  fact.kind = kind.name;
  fact.source = shown_;
  const auto text = [&](std::string_view name, const std::string& otherwise) {
    const json::Value* member = value.find(name);
    if (member == nullptr) return otherwise;
    if (member->string() == nullptr)
      wrong(*member, "`" + std::string(name) + "` must be a text, but is " +
                         std::string(member->description()));
    return member->string() != nullptr ? *member->string() : "";
  };
  fact.org = text("org", !defaults.org.empty() ? defaults.org : load_.options().org);
  fact.key = text("key", "");
  if (fact.key.empty()) wrong(value, "a fact needs a `key` that is not empty");
  if (fact.key.size() > 1000) wrong(value, "the key is longer than 1000 bytes");
  if (fact.org.empty())
    wrong(value, "neither the fact nor the command names the organisation, expected `org`");
  const json::Value* observed = value.find("observed_at");
  if (observed == nullptr) observed = defaults.observed_at;
  const std::size_t before = reasons_.size();
  const auto day = read_day(observed, "observed_at");
  if (!day && reasons_.size() == before)
    wrong(value, "a fact needs `observed_at`, a day like 2024-12-16");
  fact.observed_at = day.value_or(Date{});
  fact.valid_from = read_day(value.find("valid_from"), "valid_from");
  fact.valid_to = read_day(value.find("valid_to"), "valid_to");
  const json::Value* basis = value.find("basis");
  if (basis == nullptr) basis = defaults.basis;
  if (basis != nullptr) {
    const std::string word =
        basis->string() != nullptr ? *basis->string() : std::string(basis->description());
    const auto known = model::parse_basis(word);
    const std::vector<std::string> words = {"claim", "record", "test", "independent"};
    if (!known)
      wrong(*basis, "unknown basis " + ticked(word) + ", expected one of " +
                        text::join(words, ", ") + text::suggestion(word, words));
    fact.basis = known.value_or(model::Basis::claim);
  }
  if (const json::Value* evidence = value.find("evidence")) {
    if (evidence->array() == nullptr)
      wrong(*evidence, "`evidence` must be a list of keys");
    else {
      for (const json::Value& key : *evidence->array()) {
        if (key.string() == nullptr)
          wrong(key,
                "`evidence` must be a list of keys, but holds " + std::string(key.description()));
        else
          fact.evidence.push_back(*key.string());
      }
    }
  }
}

void NativeReader::read_field(const json::Value& value, const model::Kind& kind, std::size_t field,
                              model::Fact& fact) {
  model::Cell& cell = fact.cells[field];
  if (cell.state != State::unasked)
    return wrong(value, "the field `" + kind.fields[field].name + "` stands here twice");
  if (const auto expected = set_native(kind.fields[field], value, cell)) {
    const std::string found = value.string() != nullptr   ? ticked(*value.string())
                              : value.number() != nullptr ? ticked(value.number()->text)
                                                          : std::string(value.description());
    wrong(value, found + " does not fit `" + kind.fields[field].name + "`, expected " + *expected);
  }
  auto& [states, samples] = counts_[kind.name][field];
  ++states[static_cast<std::size_t>(cell.state)];
  if (cell.state == State::unreadable) samples.add(cell.raw);
}

void NativeReader::read_fields(const json::Value& object, bool nested, const model::Kind& kind,
                               model::Fact& fact) {
  for (const json::Member& member : *object.object()) {
    if (!nested && is_common(member.name)) continue;
    const int index = kind.index_of(member.name);
    if (index >= 0 && kind.fields[static_cast<std::size_t>(index)].computed) {
      wrong(member.value,
            ticked(member.name) + " of kind `" + kind.name +
                "` is computed by the engine and no source may give it; leave it out");
      continue;
    }
    if (index >= 0) {
      read_field(member.value, kind, static_cast<std::size_t>(index), fact);
      continue;
    }
    std::vector<std::string> known = kind.given_names();
    if (!nested) known.insert(known.end(), common_words().begin(), common_words().end());
    wrong(member.value, "unknown field " + ticked(member.name) + " of kind `" + kind.name + "`" +
                            text::suggestion(member.name, known));
  }
}

Status NativeReader::take(const json::Value& value, const Defaults& defaults, std::uint64_t number,
                          const std::string& locator) {
  reasons_.clear();
  if (value.object() == nullptr) {
    wrong(value, "expected a fact as an object, but found " + std::string(value.description()));
    return refuse(value, defaults, number, "", "");
  }
  if (value.find("complete") != nullptr && value.find("kind") == nullptr && defaults.kind.empty()) {
    return take_declaration(value, defaults, number);
  }
  const std::string name = value.text("kind", defaults.kind);
  const model::Kind* kind = load_.schema().find(name);
  if (kind == nullptr) {
    wrong(value, name.empty() ? "a fact needs a `kind`"
                              : "unknown kind " + ticked(name) +
                                    text::suggestion(name, load_.schema().names()));
    return refuse(value, defaults, number, "", value.text("org", defaults.org));
  }
  model::Fact fact;
  fact.cells.resize(kind->fields.size());
  fact.locator = locator;
  counts_[kind->name].resize(kind->fields.size());
  read_common(value, defaults, *kind, fact);
  read_fields(value, false, *kind, fact);
  if (const json::Value* fields = value.find("fields")) {
    if (fields->object() != nullptr)
      read_fields(*fields, true, *kind, fact);
    else
      wrong(*fields, "`fields` must be an object, but is " + std::string(fields->description()));
  }
  if (reasons_.empty()) {
    const Place place = [&](int) {
      return shown_ + ":" + std::to_string(value.line) + ":" + std::to_string(value.column);
    };
    auto accepted = load_.accept({{&fact, false}}, number, place);
    if (!accepted) return accepted.error();
    reasons_ = std::move(*accepted);
  }
  return reasons_.empty() ? Status(Ok{}) : refuse(value, defaults, number, fact.kind, fact.org);
}

Status NativeReader::take_declaration(const json::Value& value, const Defaults& defaults,
                                      std::uint64_t number) {
  static const std::vector<std::string> words = {"complete",    "org",    "as_of",        "until",
                                                 "declared_by", "method", "empty_is_true"};
  for (const json::Member& member : *value.object()) {
    if (std::find(words.begin(), words.end(), member.name) == words.end()) {
      wrong(member.value, "unknown word " + ticked(member.name) + " in a declaration" +
                              text::suggestion(member.name, words));
    }
  }
  Completeness about;
  about.kind = value.text("complete");
  about.org = value.text("org", defaults.org.empty() ? load_.options().org : defaults.org);
  about.declared_by = value.text("declared_by");
  about.method = value.text("method");
  about.empty_is_true = value.flag("empty_is_true");
  if (load_.schema().find(about.kind) == nullptr)
    wrong(value, "unknown kind " + ticked(about.kind) + " declared complete" +
                     text::suggestion(about.kind, load_.schema().names()));
  if (about.org.empty()) wrong(value, "a declaration needs `org`");
  if (value.find("as_of") == nullptr)
    wrong(value, "a declaration needs `as_of`, a day like 2024-12-16");
  about.as_of = read_day(value.find("as_of"), "as_of").value_or(Date{});
  about.until = read_day(value.find("until"), "until");
  if (!reasons_.empty()) return refuse(value, defaults, number, "", about.org);
  load_.declare(std::move(about));
  return Ok{};
}

Status NativeReader::refuse(const json::Value& value, const Defaults& defaults,
                            std::uint64_t number, const std::string& kind, const std::string& org) {
  Reject reject{shown_, number, value.line, std::move(reasons_), {}, "", false, ""};
  reasons_.clear();
  json::Value whole = value;
  if (auto* members = std::get_if<json::Object>(&whole.data)) {
    // What the document said once goes with the record, so that it can be loaded alone.
    const auto give = [&](const char* name, json::Value given) {
      if (whole.find(name) == nullptr) members->insert(members->begin(), {name, std::move(given)});
    };
    if (defaults.basis != nullptr) give("basis", *defaults.basis);
    if (defaults.observed_at != nullptr) give("observed_at", *defaults.observed_at);
    if (!defaults.org.empty()) give("org", {defaults.org});
    if (!defaults.kind.empty()) give("kind", {defaults.kind});
  }
  reject.json = json::to_text(whole);
  std::vector<std::pair<std::string, std::string>> could;
  if (!kind.empty())
    could.emplace_back(org.empty() ? "*" : org, kind);
  else
    for (const std::string& any : load_.schema().names())
      could.emplace_back(org.empty() ? "*" : org, any);
  return load_.reject(reject, could);
}

void NativeReader::account(FileSummary& into) const {
  for (const auto& [name, fields] : counts_) {
    const model::Kind* kind = load_.schema().find(name);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const auto& [states, samples] = fields[i];
      if (std::any_of(states.begin(), states.end(), [](std::size_t count) { return count > 0; })) {
        into.fields.push_back({name, kind->fields[i].name, states, samples});
      }
    }
  }
}

}  // namespace assay::intake
