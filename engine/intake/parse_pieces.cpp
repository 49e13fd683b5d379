// Tables, conditions, templates and readings of a mapping file.
#include <algorithm>

#include "engine/base/text.h"
#include "engine/intake/parser.h"
#include "engine/intake/typed.h"
#include "engine/json/write.h"

namespace assay::intake {
namespace {

std::string scalar_text(const json::Value& value) {
  if (const auto* flag = value.boolean()) return *flag ? "true" : "false";
  if (const auto* number = value.number()) return number->text;
  return value.string() != nullptr ? *value.string() : "";
}

bool is_scalar(const json::Value& value) {
  return value.string() != nullptr || value.number() != nullptr || value.boolean() != nullptr;
}

}  // namespace

int Parser::parse_table(const json::Value& value) {
  if (const std::string* named = value.string()) {
    const auto found = tables_.find(*named);
    if (found != tables_.end()) return found->second;
    std::vector<std::string> known;
    for (const auto& [table, index] : tables_) known.push_back(table);
    issue(value, "unknown table " + in_ticks(*named) + text::suggestion(*named, known));
    return -1;
  }
  return build_table(value);
}

int Parser::build_table(const json::Value& value) {
  if (!check_words(value, {"answers", "use", "otherwise", "comment"}, "a table")) return -1;
  Table table;
  if (const json::Value* answers = value.find("answers")) {
    if (answers->object() == nullptr) {
      issue(*answers, "`answers` must be an object, but is " + std::string(answers->description()));
      return -1;
    }
    for (const json::Member& answer : *answers->object()) {
      if (table.add(to_pattern(answer.name), parse_outcome(answer.value)) != nullptr) {
        issue(answer.value,
              "the answer " + in_ticks(answer.name) + " stands here twice with different meanings");
      }
    }
  }
  if (const json::Value* use = value.find("use")) {
    const auto take = [&](const json::Value& named) {
      if (named.string() == nullptr) return issue(named, "`use` must name tables");
      const int index = parse_table(named);
      if (index < 0) return;
      const Table& used = made_.mapping.tables[static_cast<std::size_t>(index)];
      table.take_over(used);
      if (!table.otherwise) table.otherwise = used.otherwise;
    };
    if (use->array() != nullptr)
      std::for_each(use->array()->begin(), use->array()->end(), take);
    else
      take(*use);
  }
  if (const json::Value* otherwise = value.find("otherwise"))
    table.otherwise = parse_otherwise(*otherwise);
  table.finish();
  made_.mapping.tables.push_back(std::move(table));
  return static_cast<int>(made_.mapping.tables.size()) - 1;
}

Outcome Parser::parse_outcome(const json::Value& value) {
  using Means = Outcome::Means;
  if (is_scalar(value)) return {Means::value, scalar_text(value), {}};
  if (value.array() != nullptr) {
    Outcome made{Means::list, "", {}};
    for (const json::Value& item : *value.array())
      made.items.push_back(text_of(item, "a value of a list"));
    return made;
  }
  constexpr std::pair<const char*, Means> words[] = {{"na", Means::na},
                                                     {"blank", Means::blank},
                                                     {"unasked", Means::unasked},
                                                     {"unreadable", Means::unreadable},
                                                     {"reject", Means::reject}};
  for (const auto& [word, means] : words) {
    if (value.object() != nullptr && value.object()->size() == 1 && value.flag(word))
      return {means, "", {}};
  }
  issue(
      value,
      R"(a meaning is a text, number, boolean or list, or {"na": true}, {"blank": true}, {"unasked": true}, {"unreadable": true}, {"reject": true})");
  return {Means::reject, "", {}};
}

std::optional<Outcome> Parser::parse_otherwise(const json::Value& value) {
  using Means = Outcome::Means;
  if (const std::string* word = value.string()) {
    if (*word == "reject") return Outcome{Means::reject, "", {}};
    if (*word == "unreadable") return Outcome{Means::unreadable, "", {}};
    if (*word == "keep") return Outcome{Means::keep, "", {}};
    issue(value, R"(`otherwise` is `reject`, `unreadable`, `keep` or {"value": …}, but here is )" +
                     in_ticks(*word));
    return std::nullopt;
  }
  if (const json::Value* fixed = value.find("value");
      fixed != nullptr && value.object()->size() == 1) {
    return parse_outcome(*fixed);
  }
  return parse_outcome(value);
}

Condition Parser::parse_patterns(Condition::Op op, int column, const json::Value& value) {
  Condition made{op, {}, column, {}, 0};
  const auto take = [&](const json::Value& item) {
    if (is_scalar(item))
      made.patterns.push_back(to_pattern(scalar_text(item)));
    else
      issue(item,
            "a condition compares with texts, but here is " + std::string(item.description()));
  };
  if (value.array() != nullptr)
    std::for_each(value.array()->begin(), value.array()->end(), take);
  else
    take(value);
  return made;
}

Condition Parser::parse_test(int column, const json::Value& value) {
  if (value.object() == nullptr) return parse_patterns(Condition::Op::is, column, value);
  Condition made;
  check_words(value, {"is", "not", "raw", "state"}, "a test");
  for (const json::Member& member : *value.object()) {
    if (member.name == "is")
      made.parts.push_back(parse_patterns(Condition::Op::is, column, member.value));
    if (member.name == "raw")
      made.parts.push_back(parse_patterns(Condition::Op::raw, column, member.value));
    if (member.name == "not") {
      Condition negated{Condition::Op::negate, {}, -1, {}, 0};
      negated.parts.push_back(parse_patterns(Condition::Op::is, column, member.value));
      made.parts.push_back(std::move(negated));
    }
    if (member.name != "state") continue;
    Condition state{Condition::Op::state, {}, column, {}, 0};
    const auto take = [&](const json::Value& item) {
      const std::string wanted = text_of(item, "a state");
      std::vector<std::string> names;
      for (int i = 0; i < 5; ++i) {
        names.emplace_back(model::name(static_cast<model::State>(i)));
        if (names.back() == wanted)
          state.states = static_cast<std::uint8_t>(state.states | (1U << i));
      }
      if (std::find(names.begin(), names.end(), wanted) == names.end()) {
        issue(item, "unknown state " + in_ticks(wanted) + text::suggestion(wanted, names));
      }
    };
    if (member.value.array() != nullptr) {
      std::for_each(member.value.array()->begin(), member.value.array()->end(), take);
    } else {
      take(member.value);
    }
    made.parts.push_back(std::move(state));
  }
  return made;
}

std::optional<Condition> Parser::parse_condition(const json::Value& value) {
  if (const std::string* named = value.string()) {
    const json::Value* found = conditions_ != nullptr ? conditions_->find(*named) : nullptr;
    if (found == nullptr) {
      std::vector<std::string> known;
      if (conditions_ != nullptr && conditions_->object() != nullptr) {
        for (const json::Member& member : *conditions_->object()) known.push_back(member.name);
      }
      issue(value, "unknown condition " + in_ticks(*named) + text::suggestion(*named, known));
      return std::nullopt;
    }
    if (std::find(open_names_.begin(), open_names_.end(), *named) != open_names_.end()) {
      issue(value, "the condition " + in_ticks(*named) + " rests on itself");
      return std::nullopt;
    }
    used_names_.push_back(*named);
    open_names_.push_back(*named);
    auto made = parse_condition(*found);
    open_names_.pop_back();
    return made;
  }
  if (value.object() == nullptr || value.object()->empty()) {
    issue(value, "a condition is a name or an object that names columns, but here is " +
                     std::string(value.description()));
    return std::nullopt;
  }
  Condition made;
  for (const json::Member& member : *value.object()) {
    if (member.name == "comment") continue;
    if (member.name == "not") {
      if (auto inner = parse_condition(member.value)) {
        Condition negated{Condition::Op::negate, {}, -1, {}, 0};
        negated.parts.push_back(std::move(*inner));
        made.parts.push_back(std::move(negated));
      }
      continue;
    }
    if (member.name == "all" || member.name == "any") {
      Condition group{
          member.name == "all" ? Condition::Op::all : Condition::Op::any, {}, -1, {}, 0};
      if (member.value.array() == nullptr || member.value.array()->empty()) {
        issue(member.value, "`" + member.name + "` must be a list of conditions");
        continue;
      }
      for (const json::Value& item : *member.value.array()) {
        if (auto inner = parse_condition(item)) group.parts.push_back(std::move(*inner));
      }
      made.parts.push_back(std::move(group));
      continue;
    }
    const int column = column_of(member.value, member.name);
    if (column >= 0) made.parts.push_back(parse_test(column, member.value));
  }
  return made;
}

Template Parser::parse_template(const json::Value& value) {
  Template made;
  const std::string text = text_of(value, "a template");
  if (!parse_parts(value, text, made, made.parts)) made.parts.clear();
  return made;
}

bool Parser::parse_parts(const json::Value& at, std::string_view text, Template& into,
                         std::vector<Template::Part>& parts) {
  using What = Template::Part::What;
  std::string literal;
  const auto flush = [&] {
    if (!literal.empty()) parts.push_back({What::text, std::exchange(literal, ""), -1, {}});
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (std::string_view("{}[]").find(c) == std::string_view::npos) {
      literal += c;
    } else if (i + 1 < text.size() && text[i + 1] == c) {
      literal += text[i++];
    } else if (c == '}' || c == ']') {
      issue(at, std::string("a lonely `") + c + "` in the template " + in_ticks(text) +
                    "; twice it stands for itself");
      return false;
    } else if (c == '{') {
      const auto end = text.find('}', i);
      if (end == std::string_view::npos) {
        issue(at, "a `{` is not closed in the template " + in_ticks(text));
        return false;
      }
      std::string_view word = text.substr(i + 1, end - i - 1);
      flush();
      i = end;
      if (word == "#") {
        into.numbered = true;
        parts.push_back({What::number, "", -1, {}});
      } else if (word == "file" || word == "org") {
        parts.push_back({word == "file" ? What::file : What::org, "", -1, {}});
      } else {
        const bool raw = word.ends_with(":raw");
        if (raw) word.remove_suffix(4);
        const int column = column_of(at, word);
        if (column < 0) return false;
        parts.push_back({raw ? What::raw : What::column, "", column, {}});
      }
    } else {
      std::size_t end = i + 1;
      while (end < text.size() && text[end] != ']') ++end;
      if (end == text.size()) {
        issue(at, "a `[` is not closed in the template " + in_ticks(text));
        return false;
      }
      flush();
      Template::Part group{What::optional, "", -1, {}};
      if (!parse_parts(at, text.substr(i + 1, end - i - 1), into, group.parts)) return false;
      parts.push_back(std::move(group));
      i = end;
    }
  }
  flush();
  return true;
}

DateRules Parser::parse_dates(const json::Value& value) {
  DateRules rules;
  const auto add_pattern = [&](const json::Value& item) {
    auto pattern = DatePattern::parse(text_of(item, "a date pattern"));
    if (pattern)
      rules.patterns.push_back(std::move(*pattern));
    else
      issue(item, pattern.error().message);
  };
  if (const std::string* named = value.string()) {
    const json::Value* found = dates_ != nullptr ? dates_->find(*named) : nullptr;
    if (found != nullptr && found->string() == nullptr) return parse_dates(*found);
    std::vector<std::string> known;
    if (dates_ != nullptr && dates_->object() != nullptr) {
      for (const json::Member& member : *dates_->object()) known.push_back(member.name);
    }
    issue(value, "unknown dates " + in_ticks(*named) + text::suggestion(*named, known));
    return rules;
  }
  if (value.array() != nullptr) {
    std::for_each(value.array()->begin(), value.array()->end(), add_pattern);
    return rules;
  }
  if (!check_words(value, {"patterns", "serial_years", "fiscal_start", "precision", "comment"},
                   "dates"))
    return rules;
  if (const json::Value* patterns = value.find("patterns");
      patterns != nullptr && patterns->array() != nullptr) {
    std::for_each(patterns->array()->begin(), patterns->array()->end(), add_pattern);
  } else if (patterns != nullptr) {
    issue(*patterns, "`patterns` must be a list of texts");
  }
  if (const json::Value* years = value.find("serial_years")) {
    if (years->array() == nullptr || years->array()->size() != 2) {
      issue(*years, "`serial_years` is a list of two years, like [1990, 2040]");
    } else {
      rules.serial_years = {whole_of((*years->array())[0], "a year", 1, 9999),
                            whole_of((*years->array())[1], "a year", 1, 9999)};
    }
  }
  if (const json::Value* start = value.find("fiscal_start"))
    rules.fiscal_start = whole_of(*start, "a month", 1, 12);
  if (const json::Value* precision = value.find("precision")) {
    const std::string word = text_of(*precision, "a precision");
    if (word == "month")
      rules.precision = Precision::month;
    else if (word == "year")
      rules.precision = Precision::year;
    else
      issue(*precision, "`precision` is `month` or `year`, but here is " + in_ticks(word));
  }
  return rules;
}

model::Cell Parser::parse_constant(const json::Value& value, const model::Field& field,
                                   const Reading& rules) {
  if (value.object() != nullptr && value.object()->size() == 1 && value.flag("na"))
    return model::Cell::na();
  model::Cell cell;
  const auto read = [&](const json::Value& item, model::Cell& into) {
    if (!is_scalar(item))
      return issue(item, "a constant is a text, number, boolean or list of texts");
    if (const auto expected = set_cell(field, rules, scalar_text(item), into)) {
      issue(item, in_ticks(scalar_text(item)) + " does not fit the field `" + field.name +
                      "`, expected " + *expected);
    }
  };
  if (!field.list) return read(value, cell), cell;
  model::List items;
  const auto take = [&](const json::Value& item) {
    model::Cell one;
    read(item, one);
    if (const auto* text = std::get_if<std::string>(&one.value)) items.push_back(*text);
  };
  if (value.array() != nullptr)
    std::for_each(value.array()->begin(), value.array()->end(), take);
  else
    take(value);
  return model::Cell::of(std::move(items));
}

void Parser::parse_source_of(const json::Value& value, const model::Field& field,
                             Reading& reading) {
  const json::Value* constant = value.find("constant");
  const json::Value* column = value.find("column");
  const json::Value* text = value.find("template");
  const json::Value* first = value.find("first");
  if ((constant != nullptr) + (column != nullptr) + (text != nullptr) + (first != nullptr) != 1) {
    return issue(value, "a reading has exactly one of `column`, `constant`, `template`, `first`");
  }
  if (constant != nullptr) {
    reading.from = Reading::From::constant;
    reading.constant = parse_constant(*constant, field, reading);
  } else if (column != nullptr) {
    reading.column = column_of(*column, text_of(*column, "a column"));
  } else if (text != nullptr) {
    reading.from = Reading::From::text;
    reading.text = parse_template(*text);
  } else {
    reading.from = Reading::From::first;
    if (first->array() == nullptr || first->array()->empty())
      return issue(*first, "`first` must be a list of readings");
    for (const json::Value& item : *first->array())
      reading.readings.push_back(parse_reading(item, field));
  }
}

Reading Parser::parse_reading(const json::Value& value, const model::Field& field) {
  Reading reading;
  if (const std::string* column = value.string()) {
    reading.column = column_of(value, *column);
    return reading;
  }
  if (!check_words(value,
                   {"column", "constant", "template", "first", "table", "when", "unreadable",
                    "dates", "number", "duration", "split", "day", "comment"},
                   "a reading")) {
    return reading;
  }
  if (const json::Value* table = value.find("table")) reading.table = parse_table(*table);
  if (const json::Value* when = value.find("when")) reading.when = parse_condition(*when);
  reading.unreadable = unreadable_of(value);
  using model::Type;
  if (const json::Value* dates = value.find("dates")) {
    if (field.type != Type::date)
      issue(*dates, "`dates` belongs to dates, but the field `" + field.name + "` is " +
                        std::string(name(field.type)));
    reading.dates = parse_dates(*dates);
  }
  if (const json::Value* number = value.find("number")) {
    if (field.type != Type::integer && field.type != Type::decimal) {
      issue(*number, "`number` belongs to numbers, but the field `" + field.name + "` is " +
                         std::string(name(field.type)));
    }
    check_words(*number, {"point", "group", "prefix", "suffix", "comment"}, "number rules");
    const std::string point = number->text("point", "."), group = number->text("group");
    if (point.size() != 1 || group.size() > 1 || point == group) {
      issue(*number, "`point` and `group` are one character each, and different");
    } else {
      reading.number = {point[0], group.empty() ? '\0' : group[0], number->text("prefix"),
                        number->text("suffix")};
    }
  }
  if (const json::Value* duration = value.find("duration")) {
    const std::vector<std::string> words = {"iso", "days", "weeks", "months", "years", "words"};
    const std::string word = text_of(*duration, "a duration rule");
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
      issue(*duration, "unknown duration rule " + in_ticks(word) + text::suggestion(word, words));
    else
      reading.duration = static_cast<DurationRule>(found - words.begin());
    if (field.type != Type::duration)
      issue(*duration, "`duration` belongs to durations, but the field `" + field.name + "` is " +
                           std::string(name(field.type)));
  }
  if (const json::Value* split = value.find("split")) {
    if (!field.list)
      issue(*split, "`split` belongs to lists, but the field `" + field.name + "` is none");
    const auto take = [&](const json::Value& way) {
      reading.split.push_back(text_of(way, "a way to split"));
      if (reading.split.back().empty()) issue(way, "a list cannot be split at nothing");
      if (reading.split.back() == "choices" && reading.table < 0)
        issue(way, "`choices` needs a `table` beside it");
    };
    if (split->array() != nullptr)
      std::for_each(split->array()->begin(), split->array()->end(), take);
    else
      take(*split);
  }
  if (const json::Value* day = value.find("day")) {
    const std::string word = text_of(*day, "a day");
    if (word == "first")
      reading.day = Day::first;
    else if (word == "last")
      reading.day = Day::last;
    else
      issue(*day, "`day` is `first` or `last`, but here is " + in_ticks(word));
  }
  parse_source_of(value, field, reading);
  return reading;
}

}  // namespace assay::intake
