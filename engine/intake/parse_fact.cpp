// What a mapping makes of a record: facts, their fields, and declarations that a register is
// complete.
#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/parser.h"
#include "engine/intake/typed.h"

namespace assay::intake {
namespace {

// A list of a JSON source is a list, whatever else `split` says.
void split_as_json(Reading& reading) {
  auto& ways = reading.split;
  if (std::find(ways.begin(), ways.end(), "json") == ways.end()) ways.insert(ways.begin(), "json");
  for (Reading& one : reading.readings) split_as_json(one);
}

}  // namespace

void Parser::parse_fact(const json::Value& value, const json::Value& source) {
  if (!check_words(value,
                   {"kind", "key", "org", "observed_at", "valid_from", "valid_to", "basis",
                    "evidence", "when", "once", "each", "fields", "comment"},
                   "a fact")) {
    return;
  }
  FactMap fact;
  const std::string kind = need_text(value, "kind", "a fact");
  if (const model::Kind* known = schema_.find(kind))
    fact.kind = *known;
  else
    issue(value, "unknown kind " + in_ticks(kind) + text::suggestion(kind, schema_.names()));
  const model::Field date{.name = "observed_at", .type = model::Type::date};
  const model::Field text{.name = "item", .list = true};
  const auto inherited = [&](std::string_view name) {
    const json::Value* own = value.find(name);
    return own != nullptr ? own : source.find(name);
  };
  if (const json::Value* each = value.find("each")) {
    fact.each = parse_reading(*each, text);
    if (source_->format != Format::csv) split_as_json(*fact.each);
    if (fact.each->split.empty()) issue(*each, "`each` needs `split`");
  }
  item_allowed_ = fact.each.has_value();
  if (const json::Value* key = value.find("key"))
    fact.key = parse_template(*key);
  else
    issue(value, "a fact has no `key`");
  if (const json::Value* org = inherited("org")) fact.org = parse_template(*org);
  if (const json::Value* observed = inherited("observed_at")) {
    const json::Value* file = observed->find("file");
    if (file != nullptr) {
      check_words(*observed, {"file", "day", "comment"}, "`observed_at`");
      auto pattern = DatePattern::parse(text_of(*file, "`file`"));
      fact.observed_at.emplace();
      if (!pattern)
        issue(*file, pattern.error().message);
      else
        fact.observed_at->file_date = *pattern;
      if (const std::string day = observed->text("day"); !day.empty())
        fact.observed_at->day = day == "last" ? Day::last : Day::first;
    } else if (observed->string() != nullptr) {
      fact.observed_at.emplace();
      fact.observed_at->from = Reading::From::constant;
      if (const auto day = parse_date(*observed->string()))
        fact.observed_at->constant = model::Cell::of(Period::of(*day));
      else
        issue(*observed, "`observed_at` is a day like 2024-12-16 or a reading, but here is " +
                             in_ticks(*observed->string()));
    } else {
      fact.observed_at = parse_reading(*observed, date);
    }
  } else {
    issue(value, "neither the fact nor its source says `observed_at`");
  }
  if (const json::Value* from = value.find("valid_from"))
    fact.valid_from = parse_reading(*from, date);
  if (const json::Value* to = value.find("valid_to")) fact.valid_to = parse_reading(*to, date);
  if (const json::Value* basis = inherited("basis")) {
    const model::Field field{.name = "basis",
                             .type = model::Type::enumeration,
                             .values = {"claim", "record", "test", "independent"}};
    if (basis->string() == nullptr)
      fact.basis = parse_reading(*basis, field);
    else if (const auto known = model::parse_basis(*basis->string()))
      fact.constant_basis = *known;
    else
      issue(*basis, "unknown basis " + in_ticks(*basis->string()) +
                        text::suggestion(*basis->string(), field.values));
  }
  if (const json::Value* evidence = value.find("evidence")) {
    if (evidence->array() == nullptr)
      issue(*evidence, "`evidence` must be a list of templates");
    else
      for (const json::Value& key : *evidence->array())
        fact.evidence.push_back(parse_template(key));
  }
  if (const json::Value* when = value.find("when")) fact.when = parse_condition(*when);
  fact.once = flag_of(value, "once", false);
  if (const json::Value* fields = value.find("fields")) parse_fields(*fields, fact);
  item_allowed_ = false;
  source_->facts.push_back(std::move(fact));
}

void Parser::parse_fields(const json::Value& value, FactMap& fact) {
  if (value.object() == nullptr) return issue(value, "`fields` must be an object");
  const std::vector<std::string> known = fact.kind.given_names();
  for (const json::Member& member : *value.object()) {
    if (member.name == "comment") continue;
    const int index = fact.kind.index_of(member.name);
    if (index < 0) {
      // Without its kind every field would be unknown; that is one issue, not thirty.
      if (!fact.kind.name.empty()) {
        issue(member.value, "unknown field " + in_ticks(member.name) + " of kind `" +
                                fact.kind.name + "`" + text::suggestion(member.name, known));
      }
      continue;
    }
    const auto place = static_cast<std::size_t>(index);
    if (fact.kind.fields[place].computed) {
      issue(member.value,
            in_ticks(member.name) + " of kind `" + fact.kind.name +
                "` is computed by the engine and no source may give it; leave it out");
      continue;
    }
    fact.fields.emplace_back(place, parse_reading(member.value, fact.kind.fields[place]));
    Reading& made = fact.fields.back().second;
    if (fact.kind.fields[place].list && source_->format != Format::csv) split_as_json(made);
    check_answers(member.value, fact.kind.fields[place], made, !fact.when);
  }
}

// An answer that a table gives for a closed field has to be one of its values. What a condition may
// keep from the field is left alone.
void Parser::check_answers(const json::Value& at, const model::Field& field, const Reading& reading,
                           bool always) {
  if (field.type != model::Type::enumeration || reading.when || !always) return;
  int table = reading.table;
  if (table < 0 && reading.from == Reading::From::column && reading.column >= 0)
    table = source_->columns[static_cast<std::size_t>(reading.column)].table;
  if (table < 0) return;
  for (const std::string& value : made_.mapping.tables[static_cast<std::size_t>(table)].values()) {
    model::Cell cell;
    if (const auto expected = set_cell(field, reading, value, cell)) {
      issue(at, "an answer means " + in_ticks(value) + ", which does not fit `" + field.name +
                    "`, expected " + *expected + text::suggestion(value, field.values));
    }
  }
}

void Parser::parse_complete(const json::Value& value) {
  if (!check_words(
          value,
          {"kind", "org", "as_of", "until", "declared_by", "method", "empty_is_true", "comment"},
          "a declaration"))
    return;
  CompleteMap made;
  made.kind = need_text(value, "kind", "a declaration");
  if (schema_.find(made.kind) == nullptr) {
    issue(value,
          "unknown kind " + in_ticks(made.kind) + text::suggestion(made.kind, schema_.names()));
  }
  made.org = value.text("org");
  const auto day = [&](std::string_view name) -> std::optional<Date> {
    const json::Value* member = value.find(name);
    if (member == nullptr) return std::nullopt;
    const auto date = parse_date(text_of(*member, "a date"));
    if (!date) issue(*member, "`" + std::string(name) + "` is a day like 2024-12-16");
    return date;
  };
  if (value.find("as_of") == nullptr) issue(value, "a declaration has no `as_of`");
  made.as_of = day("as_of").value_or(Date{});
  made.until = day("until");
  if (made.until && *made.until < made.as_of) issue(value, "`until` lies before `as_of`");
  made.declared_by = need_text(value, "declared_by", "a declaration");
  made.method = need_text(value, "method", "a declaration");
  made.empty_is_true = flag_of(value, "empty_is_true", false);
  source_->complete.push_back(std::move(made));
}

}  // namespace assay::intake
