#include <algorithm>
#include <set>

#include "engine/base/text.h"
#include "engine/packs/decoder.h"

namespace assay::packs {
namespace {

using model::Expectation;
using model::Rule;

std::vector<std::string> texts_of(const json::Value* list) {
  std::vector<std::string> made;
  if (list == nullptr || list->array() == nullptr) return made;
  for (const json::Value& item : *list->array()) {
    if (item.string() != nullptr) made.push_back(*item.string());
  }
  return made;
}

std::string id_of_file(const std::string& file) {
  const auto slash = file.rfind('/');
  std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
  if (name.ends_with(".lua")) name.resize(name.size() - 4);
  return name;
}

template <typename E>
std::optional<E> parse_name(std::string_view text, std::initializer_list<E> all) {
  for (const E one : all) {
    if (name(one) == text) return one;
  }
  return std::nullopt;
}

// A parameter given on the command line, as the JSON that the pack's own default would be.
std::optional<json::Value> parse_override(const std::string& text, const json::Value& like) {
  json::Value made;
  const auto wrap = [&](std::string name, json::Value value) {
    made.data = json::Object{json::Member{std::move(name), std::move(value)}};
    return made;
  };
  json::Value inner;
  if (like.find("duration") != nullptr) {
    const auto duration = parse_duration(text);
    if (!duration) return std::nullopt;
    json::Value months, days;
    months.data = json::Number{std::to_string(duration->months)};
    days.data = json::Number{std::to_string(duration->days)};
    inner.data = json::Object{json::Member{"months", months}, json::Member{"days", days}};
    return wrap("duration", inner);
  }
  if (like.find("percent") != nullptr) {
    const std::string digits = text.ends_with('%') ? text.substr(0, text.size() - 1) : text;
    if (!parse_decimal(digits)) return std::nullopt;
    inner.data = json::Number{digits};
    return wrap("percent", inner);
  }
  if (like.find("list") != nullptr) {
    json::Array items;
    for (const std::string_view item : text::split(text, ',')) {
      json::Value one;
      one.data = std::string(text::trim(item));
      items.push_back(std::move(one));
    }
    inner.data = std::move(items);
    return wrap("list", inner);
  }
  const json::Value* constant = like.find("const");
  if (constant != nullptr && constant->number() != nullptr) {
    if (!parse_decimal(text)) return std::nullopt;
    inner.data = json::Number{text};
  } else if (constant != nullptr && constant->boolean() != nullptr) {
    if (text != "true" && text != "false") return std::nullopt;
    inner.data = text == "true";
  } else {
    inner.data = text;
  }
  return wrap("const", inner);
}

}  // namespace

std::vector<Rule> Decoder::rules(const json::Value& data, const json::Value& pack) {
  std::vector<Rule> made;
  const json::Value* list = data.find("rules");
  if (list == nullptr || list->array() == nullptr) return malformed_ = true, made;
  for (const json::Value& value : *list->array())
    made.push_back(rule(value, pack, list->array()->size()));
  return made;
}

void Decoder::read_params(const json::Value& value, const json::Value& pack, Rule& rule) {
  params_.clear();
  used_params_.clear();
  for (const json::Value* from : {&pack, &value}) {
    const json::Value* params = from->find("params");
    if (params == nullptr || params->object() == nullptr) continue;
    for (const json::Member& member : *params->object()) params_[member.name] = member.value;
  }
  for (auto& [name, of] : params_) {
    const auto given = context_.overrides.find(name);
    if (given == context_.overrides.end()) continue;
    if (auto parsed = parse_override(given->second, of)) {
      of = std::move(*parsed);
    } else {
      say(place_of(value, "params"), "the parameter `" + name + "` cannot be `" + given->second +
                                         "`: write it like its default in the pack");
    }
  }
  for (const auto& [name, of] : forced_) params_[name] = of;
  for (const auto& [name, of] : params_) {
    const Place place = place_of(value, "params");
    const Scope scope{nullptr, nullptr, place};
    rule.params[name] = of.find("list") != nullptr ? list(*of.find("list"), {}, scope).expr.value
                                                   : constant(of, {}, scope).expr.value;
  }
}

void Decoder::waivable(const json::Value& value, Rule& rule) const {
  const json::Value* says = value.find("waivable");
  if (says == nullptr) return;
  rule.waivable = says->object() != nullptr || (says->boolean() != nullptr && *says->boolean());
  rule.waivable_by = texts_of(says->find("by"));
}

void Decoder::check_controls(const json::Value& value, Rule& rule) {
  const Place place = place_of(
      value, value.find("places") != nullptr && value.find("places")->find("controls") != nullptr
                 ? "controls"
                 : "control");
  if (rule.controls.empty())
    say(place, "a `rule` names its `control` or `controls`, as \"FRAMEWORK:id\"");
  std::set<std::string> seen;
  for (const std::string& control : rule.controls) {
    const Place at = constant_place(place, control);
    if (!seen.insert(control).second) say(at, "the control `" + control + "` is named twice");
    if (context_.catalogs.find(control) != nullptr) continue;
    const std::string prefix(model::prefix_of(control));
    std::vector<std::string> ids, prefixes;
    for (const model::Catalog& catalog : context_.catalogs.all()) {
      prefixes.push_back(catalog.prefix);
      for (const model::Control& one : catalog.controls) {
        if (catalog.prefix == prefix) ids.push_back(one.id);
      }
    }
    std::string problem;
    if (control.find(':') == std::string::npos) {
      problem = "a control is written \"FRAMEWORK:id\", but here is `" + control + "`";
    } else if (ids.empty()) {
      problem = "no catalog has the prefix `" + prefix + "`" + text::suggestion(prefix, prefixes);
    } else {
      problem = "no catalog has the control `" + control + "`" + text::suggestion(control, ids);
    }
    say(at, std::move(problem));
  }
}

// Nothing where something asks for it that is no law, and so has no day.
std::vector<model::Application> Decoder::law_of(const std::vector<std::string>& controls) const {
  std::vector<model::Application> made;
  for (const std::string& id : controls) {
    const model::Control* control = context_.catalogs.find(id);
    if (control == nullptr || context_.catalogs.catalog_of(id)->reading != model::Reading::law)
      return {};
    made.push_back(control->application);
  }
  return made;
}

// What a catalog calls guidance cannot be demanded.
void Decoder::check_guidance(const json::Value& value, const Rule& rule) {
  if (rule.controls.empty()) return;
  const bool all_guidance =
      std::all_of(rule.controls.begin(), rule.controls.end(), [&](const std::string& id) {
        const model::Control* control = context_.catalogs.find(id);
        return control != nullptr && control->guidance;
      });
  const json::Value* list = value.find("expectations");
  if (!all_guidance || list == nullptr || list->array() == nullptr) return;
  for (std::size_t i = 0; i < rule.expectations.size() && i < list->array()->size(); ++i) {
    if (rule.expectations[i].level != model::Level::required) continue;
    say(place_of((*list->array())[i], "level"),
        "`" + rule.controls.front() +
            "` is guidance, so this can be `advice` or `own`, not `required`");
  }
}

Rule Decoder::rule(const json::Value& value, const json::Value& pack, std::size_t of) {
  Rule made;
  const Place place = place_of(value);
  made.pack = pack.text("id");
  made.version = pack.text("version");
  made.id = value.text("id");
  made.file = file_;
  made.line = place.line;
  if (made.id.empty()) {
    made.id = id_of_file(file_);
    if (of > 1) say(place, "where a file holds several rules, each needs an `id`");
  }
  made.controls = texts_of(value.find("controls"));
  check_controls(value, made);
  made.law = law_of(made.controls);
  made.title = value.text("title");
  if (made.title.empty()) say(place, "a `rule` needs a `title`");
  made.subject = value.text("subject");
  const model::Kind* subject = nullptr;
  if (made.subject.empty()) {
    say(place, "a `rule` needs a `subject`: the kind of fact that it judges");
  } else {
    subject = kind(made.subject, place_of(value, "subject"));
  }
  read_params(value, pack, made);
  waivable(pack, made);
  waivable(value, made);
  const Scope scope{subject, subject, place};
  made.applies = conditions(value.find("applies"), scope);
  if (const json::Value* severity = value.find("severity")) {
    const Scope there{subject, subject, place_of(value, "severity")};
    const auto base =
        severity->find("base") != nullptr ? severity->find("base")->decimal() : std::nullopt;
    if (!base || *base < Decimal::of(0) || *base > Decimal::of(100)) {
      say(there.place,
          "the `base` of a severity is a whole number: 1 info, 2 low, 3 medium, 4 high, 5 "
          "critical");
    } else {
      made.severity.base = base->millionths / Decimal::scale;
    }
    if (const json::Value* add = severity->find("add"); add != nullptr && add->array() != nullptr) {
      Shape number;
      number.base = Shape::Base::number;
      for (const json::Value& one : *add->array()) {
        Typed typed = expr(one, number, there);
        if (typed.shape.list ||
            (typed.shape.base != Shape::Base::number && typed.shape.base != Shape::Base::open)) {
          say(there.place, "a severity adds up numbers, but here is " + describe(typed.shape));
        }
        made.severity.add.push_back(std::move(typed.expr));
      }
    }
  }
  const json::Value* list = value.find("expectations");
  if (list == nullptr || list->array() == nullptr) return malformed_ = true, made;
  if (list->array()->empty()) say(place, "a `rule` needs at least one `expect { … }`");
  std::set<std::string> ids;
  for (const json::Value& item : *list->array()) {
    made.expectations.push_back(expectation(item, subject, made.id));
    const std::string& id = made.expectations.back().id;
    if (!id.empty() && !ids.insert(id).second) {
      say(place_of(item, "id"), "the rule has two expectations with the id `" + id + "`");
    }
  }
  check_guidance(value, made);
  if (const json::Value* remedy_value = value.find("remedy"))
    made.remedy = remedy(*remedy_value, subject, place_of(value, "remedy"));
  made.was = texts_of(value.find("was"));
  if (const json::Value* own = value.find("params"); own != nullptr && own->object() != nullptr) {
    for (const json::Member& member : *own->object()) {
      if (std::find(used_params_.begin(), used_params_.end(), member.name) == used_params_.end()) {
        say(place_of(value, "params"),
            "the parameter `" + member.name + "` is declared but never read",
            Issue::Severity::warning);
      }
    }
  }
  return made;
}

Expectation Decoder::expectation(const json::Value& value, const model::Kind* subject,
                                 const std::string& rule) {
  using model::Level;
  using model::Method;
  using model::Quantifier;
  Expectation made;
  const Place place = place_of(value);
  made.line = place.line;
  made.id = value.text("id");
  made.says = value.text("says");
  if (made.id.empty()) say(place, "an `expect` needs an `id`, short and stable");
  if (made.id == "rule" || made.id == "severity")
    say(place_of(value, "id"),
        "`" + made.id + "` cannot be the id of an expectation: cases use the word");
  if (made.says.empty())
    say(place, "an `expect` needs `says`: the sentence that is true when it is satisfied");

  const std::string level = value.text("level"), method = value.text("method");
  const auto parsed_level = parse_name(level, {Level::required, Level::own, Level::advice});
  if (level.empty()) {
    say(place, "an `expect` needs a `level`: required, own or advice");
  } else if (!parsed_level) {
    say(place_of(value, "level"),
        "no level is called `" + level + "`" +
            text::suggestion(level, std::vector<std::string>{"required", "own", "advice"}) +
            " (required, own or advice)");
  }
  made.level = parsed_level.value_or(Level::required);
  const auto parsed_method =
      parse_name(method, {Method::examine, Method::test, Method::interview, Method::observe});
  if (method.empty()) {
    say(place, "an `expect` needs a `method`: examine, test, interview or observe");
  } else if (!parsed_method) {
    say(place_of(value, "method"),
        "no method is called `" + method + "`" +
            text::suggestion(method,
                             std::vector<std::string>{"examine", "test", "interview", "observe"}) +
            " (examine, test, interview or observe)");
  }
  made.method = parsed_method.value_or(Method::examine);

  made.when = conditions(value.find("when"), {subject, subject, place});
  const model::Kind* row = subject;
  if (const std::string quantifier = value.text("quantifier"); !quantifier.empty()) {
    const auto parsed =
        parse_name(quantifier, {Quantifier::some, Quantifier::every, Quantifier::none});
    if (!parsed) malformed_ = true;
    made.quantifier = parsed.value_or(Quantifier::some);
    made.kind = value.text("kind");
    row = kind(made.kind, place_of(value, quantifier));
  }
  const Scope scope{row, subject, place};
  made.where = conditions(value.find("where"), scope);
  made.has = conditions(value.find("has"), scope);
  if (const json::Value* test = value.find("test")) function(*test, scope, made);
  if (made.has.empty() && !made.function &&
      (made.quantifier == Quantifier::none_given || made.quantifier == Quantifier::every)) {
    say(place,
        "the `expect` of rule `" + rule + "` demands nothing: it has neither `has` nor `test`");
  }
  if (const std::string empty = value.text("empty"); !empty.empty()) {
    const Place at = place_of(value, "empty");
    if (made.quantifier == Quantifier::none_given)
      say(at, "`empty` needs one of `some`, `every` and `none` beside it");
    if (empty == "not_satisfied") {
      made.empty_fails = true;
    } else if (empty == "satisfied") {
      made.empty_fails = false;
    } else if (empty == "undetermined") {
      made.empty_undetermined = true;
    } else {
      const std::vector<std::string> outcomes = {"satisfied", "not_satisfied", "undetermined"};
      say(at, "`empty` is satisfied, not_satisfied or undetermined, but here is `" + empty + "`" +
                  text::suggestion(empty, outcomes));
    }
  }
  made.major_if = texts_of(value.find("major_if"));
  if (const json::Value* share = value.find("major_share")) {
    Shape number;
    number.base = Shape::Base::number;
    const Typed typed =
        constant(*share, number, {nullptr, nullptr, place_of(value, "major_share")});
    const auto* part = std::get_if<Decimal>(&typed.expr.value.value);
    if (part != nullptr && *part > Decimal{} && *part <= Decimal::of(1)) {
      made.major_share = *part;
    } else {
      say(place_of(value, "major_share"),
          "`major_share` is a part of the subjects, as percent(25)");
    }
  }
  return made;
}

// What a function reads: fields of the fact as in conditions, `this.…`, `param.…` and `today`.
void Decoder::function(const json::Value& value, const Scope& scope, Expectation& made) {
  model::Function function;
  function.file = file_;
  if (const json::Value* index = value.find("index");
      index != nullptr && index->array() != nullptr && index->array()->size() == 2) {
    function.rule = small_number(index->array()->data());
    function.sentence = small_number(index->array()->data() + 1);
  }
  if (function.rule == 0 || function.sentence == 0) malformed_ = true;
  const Place fallback = place_of(value, "reads");
  for (const std::string& name : texts_of(value.find("reads"))) {
    Scope here = scope;
    here.place = constant_place(fallback, name);
    if (std::find(function.names.begin(), function.names.end(), name) != function.names.end()) {
      say(here.place, "the test reads `" + name + "` twice");
      continue;
    }
    const bool field = !name.starts_with("this.") && !name.starts_with("param.") && name != "today";
    json::Value reference;
    if (name == "today") {
      json::Value yes;
      yes.data = true;
      reference.data = json::Object{json::Member{"today", yes}};
    } else if (!field) {
      json::Value text;
      text.data = name;
      reference.data = json::Object{json::Member{"path", text}};
    }
    if (field && (name == "this" || name.starts_with("it.") || name.starts_with("org."))) {
      say(here.place,
          "a test reads fields of its fact (\"value\"), of the subject "
          "(\"this.stage\"), parameters (\"param.most\") and \"today\", but here is `" +
              name + "`");
      continue;
    }
    std::vector<std::string> steps;
    for (const std::string_view step : text::split(name, '.')) steps.emplace_back(step);
    Typed read = field ? walk(model::Root::row, std::move(steps), here.row, name, here)
                       : expr(reference, {}, here);
    function.names.push_back(name);
    function.reads.push_back(std::move(read.expr));
  }
  made.function = std::move(function);
}

std::optional<model::Remedy> Decoder::remedy(const json::Value& value, const model::Kind* subject,
                                             Place fallback) {
  model::Remedy made;
  const auto at = [&](std::string_view key) {
    const Place place = place_of(value, key);
    return place.line > 0 ? place : fallback;
  };
  made.action = value.text("task");
  made.owner = value.text("owner");
  made.effort = value.text("effort");
  made.after = texts_of(value.find("after"));
  if (made.action.empty()) say(fallback, "a `remedy` needs a `task`: what is to be done");
  if (made.owner.empty()) say(fallback, "a `remedy` needs an `owner`: the role that does it");
  if (!made.effort.empty() && made.effort != "S" && made.effort != "M" && made.effort != "L" &&
      made.effort != "XL") {
    say(at("effort"), "`effort` is S, M, L or XL, but here is `" + made.effort + "`");
  }
  if (const json::Value* within = value.find("within")) {
    const Scope scope{nullptr, nullptr, at("within")};
    json::Value wrapped;
    wrapped.data = json::Object{json::Member{"duration", *within}};
    const Typed typed = constant(wrapped, {}, scope);
    if (const auto* duration = std::get_if<Duration>(&typed.expr.value.value))
      made.within = *duration;
  }
  // {field} in the task is a field of the subject; {id} and {name} are its key and label.
  for (std::size_t open = made.action.find('{'); open != std::string::npos;
       open = made.action.find('{', open + 1)) {
    const auto close = made.action.find('}', open);
    if (close == std::string::npos) break;
    const std::string name = made.action.substr(open + 1, close - open - 1);
    if (name == "id" || name == "name" || subject == nullptr || subject->find(name) != nullptr)
      continue;
    std::vector<std::string> names = {"id", "name"};
    for (const model::Field& field : subject->fields) names.push_back(field.name);
    say(at("task"), "the task names `{" + name + "}`, but `" + subject->name +
                        "` has no such field" + text::suggestion(name, names));
  }
  return made;
}

}  // namespace assay::packs
