#include <algorithm>

#include "engine/base/text.h"
#include "engine/packs/decoder.h"

namespace assay::packs {
namespace {

using model::Cell;
using model::Expr;
using Base = Shape::Base;

Expr constant_expr(Cell cell) {
  Expr made;
  made.op = Expr::Op::constant;
  made.value = std::move(cell);
  return made;
}

Shape shape_of_base(Base base) {
  Shape shape;
  shape.base = base;
  return shape;
}

std::optional<Duration> parse_duration_object(const json::Value& value) {
  const json::Value *months = value.find("months"), *days = value.find("days");
  const auto m = months != nullptr ? months->decimal() : std::nullopt;
  const auto d = days != nullptr ? days->decimal() : std::nullopt;
  constexpr std::int64_t most = 4'000'000;
  const auto fits = [](const std::optional<Decimal>& n) {
    return n && n->millionths % Decimal::scale == 0 && n->millionths / Decimal::scale <= most &&
           n->millionths / Decimal::scale >= -most;
  };
  if (!fits(m) || !fits(d)) return std::nullopt;
  return Duration{static_cast<std::int32_t>(m->millionths / Decimal::scale),
                  static_cast<std::int32_t>(d->millionths / Decimal::scale)};
}

}  // namespace

Decoder::Typed Decoder::expr(const json::Value& value, const Shape& wanted, const Scope& scope) {
  if (value.object() == nullptr || value.object()->empty()) {
    malformed_ = true;
    return {};
  }
  const json::Member& first = value.object()->front();
  const std::string& name = first.name;
  const json::Value& inner = first.value;
  if (name == "const" || name == "duration" || name == "percent" || name == "na") {
    return constant(value, wanted, scope);
  }
  if (name == "list") return list(inner, wanted, scope);
  if (name == "path" && inner.string() != nullptr) return path(*inner.string(), wanted, scope);
  if (name == "today") {
    Typed made;
    made.expr.op = Expr::Op::today;
    made.shape = shape_of_base(Base::date);
    return made;
  }
  if (name == "ago") {
    Typed made;
    Typed back = expr(inner, shape_of_base(Base::duration), scope);
    if (back.shape.base != Base::duration && back.shape.base != Base::open) {
      say(scope.place, "`ago` takes a duration, but here is " + describe(back.shape));
    }
    made.expr.op = Expr::Op::ago;
    made.expr.args.push_back(std::move(back.expr));
    made.shape = shape_of_base(Base::date);
    return made;
  }
  if (name == "add" || name == "subtract" || name == "multiply")
    return arithmetic(name, inner, scope);
  if (name == "by") return choice(inner, wanted, scope);
  if (name == "series") return series(inner, scope);
  if (name == "count" || name == "share" || name == "the" || name == "sum" || name == "most" ||
      name == "least" || name == "values") {
    return measure(name, inner, scope);
  }
  if (name == "moves" && inner.string() != nullptr) {
    Typed made;
    made.expr.op = Expr::Op::moves;
    made.expr.field = *inner.string();
    made.shape = shape_of_base(Base::number);
    if (scope.self != nullptr)
      field(*scope.self, made.expr.field, constant_place(scope.place, made.expr.field));
    return made;
  }
  if (name == "catalog" && inner.string() != nullptr) {
    Typed made;
    made.expr = constant_expr(Cell::of(model::List{}));
    made.expr.op = Expr::Op::catalog;
    made.expr.field = *inner.string();
    made.shape = shape_of_base(Base::text);
    made.shape.list = true;
    auto ids = find_set(context_.catalogs, made.expr.field);
    if (ids) {
      made.expr.value = Cell::of(std::move(*ids));
    } else {
      say(constant_place(scope.place, made.expr.field), ids.error().message);
    }
    return made;
  }
  malformed_ = true;
  return {};
}

// A constant as the type wanted; what does not fit is said.
Decoder::Typed Decoder::constant(const json::Value& value, const Shape& wanted,
                                 const Scope& scope) {
  const auto wrong = [&](Place place, const std::string& found) {
    say(place, (wanted.shown.empty() ? "here" : wanted.shown) + " is " + describe(wanted) +
                   ", but the constant is " + found);
    return Typed{constant_expr(Cell::blank()), {}};
  };
  const auto made = [&](model::Value of, Base base) {
    Typed typed{constant_expr(Cell::of(std::move(of))), shape_of_base(base)};
    typed.shape.values = wanted.base == base ? wanted.values : nullptr;
    typed.shape.target = wanted.base == base ? wanted.target : "";
    return typed;
  };
  if (value.find("na") != nullptr) return {constant_expr(Cell::na()), {}};
  if (const json::Value* duration = value.find("duration")) {
    const auto parsed = parse_duration_object(*duration);
    if (!parsed) return malformed_ = true, Typed{};
    if (wanted.base != Base::open && wanted.base != Base::duration)
      return wrong(scope.place, "a duration");
    return made(*parsed, Base::duration);
  }
  if (const json::Value* percent = value.find("percent")) {
    const auto parsed = percent->decimal();
    if (!parsed || parsed->millionths % 100 != 0) {
      say(scope.place, "a percentage has at most four decimals and is below nine million million");
      return {};
    }
    if (wanted.base != Base::open && wanted.base != Base::number)
      return wrong(scope.place, "a percentage");
    return made(Decimal{parsed->millionths / 100}, Base::number);
  }
  const json::Value* raw = value.find("const");
  if (raw == nullptr) return malformed_ = true, Typed{};
  if (const bool* flag = raw->boolean()) {
    if (wanted.base != Base::open && wanted.base != Base::boolean) {
      return wrong(scope.place, *flag ? "`true`" : "`false`");
    }
    return made(*flag, Base::boolean);
  }
  if (const json::Number* number = raw->number()) {
    const auto parsed = parse_decimal(number->text);
    if (!parsed) {
      say(scope.place,
          "the number " + number->text + " has more than six decimals or is too large");
      return {};
    }
    if (wanted.base != Base::open && wanted.base != Base::number)
      return wrong(scope.place, "the number " + number->text);
    return made(*parsed, Base::number);
  }
  if (raw->string() == nullptr) return malformed_ = true, Typed{};
  const std::string& text = *raw->string();
  const auto place = [&] { return constant_place(scope.place, text); };
  switch (wanted.base) {
    case Base::date:
      if (const auto period = parse_period(text)) return made(*period, Base::date);
      say(place(),
          "`" + text + "` is no date; a date is written \"2025-01-31\", \"2025-01\" or \"2025\"");
      return {};
    case Base::duration:
      if (const auto duration = parse_duration(text)) return made(*duration, Base::duration);
      say(place(), "`" + text + "` is no duration; write days(…), months(…), years(…) or \"P6M\"");
      return {};
    case Base::enumeration:
      if (std::find(wanted.values->begin(), wanted.values->end(), text) == wanted.values->end()) {
        say(place(), (wanted.shown.empty() ? "it" : wanted.shown) + " is never `" + text + "`" +
                         text::suggestion(text, *wanted.values) + " (it is one of " +
                         text::join(*wanted.values, ", ") + ")");
      }
      return made(text, Base::enumeration);
    case Base::number:
    case Base::boolean:
      return wrong(place(), "the text `" + text + "`");
    case Base::any:
      if (text.find(':') == std::string::npos)
        return wrong(place(), "`" + text + "`, which is no \"kind:key\"");
      return made(text, Base::any);
    case Base::open:
      return made(text, Base::open);
    case Base::text:
    case Base::reference:
      return made(text, wanted.base);
  }
  return {};
}

// Texts become one closed set; other constants, or `na` among them, a list of constants.
Decoder::Typed Decoder::list(const json::Value& value, const Shape& wanted, const Scope& scope) {
  if (value.array() == nullptr) return malformed_ = true, Typed{};
  Shape element = wanted;
  element.list = false;
  Typed made;
  made.shape = element;
  made.shape.list = true;
  model::List texts;
  for (const json::Value& item : *value.array()) {
    json::Value wrapped;
    if (item.object() != nullptr) {
      wrapped = item;
    } else {
      wrapped.data = json::Object{json::Member{"const", item}};
    }
    Typed typed = constant(wrapped, element, scope);
    if (element.base == Base::open && typed.shape.base != Base::open) {
      element = typed.shape;
      made.shape = typed.shape;
      made.shape.list = true;
    }
    if (const auto* text = std::get_if<std::string>(&typed.expr.value.value))
      texts.push_back(*text);
    made.expr.args.push_back(std::move(typed.expr));
  }
  if (texts.size() < made.expr.args.size()) {
    made.expr.op = Expr::Op::list;
    return made;
  }
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  made.expr = constant_expr(Cell::of(std::move(texts)));
  return made;
}

Decoder::Typed Decoder::param(const std::string& name, const Shape& wanted, const Scope& scope) {
  used_params_.push_back(name);
  const auto found = params_.find(name);
  if (found == params_.end()) {
    std::vector<std::string> names;
    for (const auto& [known, value] : params_) names.push_back(known);
    say(scope.place, "neither the rule nor its pack declares the parameter `" + name + "`" +
                         text::suggestion(name, names));
    return {};
  }
  return expr(found->second, wanted, scope);
}

Decoder::Typed Decoder::arithmetic(const std::string& name, const json::Value& args,
                                   const Scope& scope) {
  if (args.array() == nullptr || args.array()->size() != 2) return malformed_ = true, Typed{};
  const json::Value &first = (*args.array())[0], &second = (*args.array())[1];
  Typed a = expr(first, {}, scope), b = expr(second, {}, scope);
  // A text beside a date is a date.
  const auto is_text = [](const Typed& typed) {
    return typed.shape.base == Base::open &&
           std::holds_alternative<std::string>(typed.expr.value.value);
  };
  if (is_text(a))
    a = expr(first, shape_of_base(b.shape.base == Base::date ? Base::date : Base::number), scope);
  if (is_text(b))
    b = expr(second, shape_of_base(a.shape.base == Base::date ? Base::date : Base::number), scope);

  Typed made;
  made.expr.op = name == "add"        ? Expr::Op::add
                 : name == "subtract" ? Expr::Op::subtract
                                      : Expr::Op::multiply;
  const Base x = a.shape.base, y = b.shape.base;
  const bool any_list = a.shape.list || b.shape.list;
  Base result = Base::open;
  bool good = !any_list;
  if (x == Base::open || y == Base::open) {
    result = x == Base::open && y == Base::open ? Base::open
             : name == "multiply"               ? Base::open
             : x == Base::date                  ? Base::date
                                                : Base::open;
  } else if (name == "multiply") {
    result = x == Base::duration || y == Base::duration ? Base::duration : Base::number;
    good = good && ((x == Base::number && (y == Base::number || y == Base::duration)) ||
                    (x == Base::duration && y == Base::number));
  } else if (x == Base::date && y == Base::duration) {
    result = Base::date;
  } else if (name == "add" && x == Base::duration && y == Base::date) {
    result = Base::date;
  } else if (name == "subtract" && x == Base::date && y == Base::date) {
    result = Base::duration;
  } else {
    result = x;
    good = good && x == y && (x == Base::number || x == Base::duration);
  }
  if (!good) {
    const std::string sign = name == "add" ? "+" : name == "subtract" ? "-" : "*";
    say(scope.place,
        "`" + sign + "` cannot join " + describe(a.shape) + " and " + describe(b.shape));
    result = Base::open;
  }
  made.shape = shape_of_base(result);
  made.expr.args.push_back(std::move(a.expr));
  made.expr.args.push_back(std::move(b.expr));
  return made;
}

Decoder::Typed Decoder::choice(const json::Value& value, const Shape& wanted, const Scope& scope) {
  const json::Value *of = value.find("of"), *entries = value.find("entries"),
                    *otherwise = value.find("otherwise");
  if (of == nullptr || entries == nullptr || entries->array() == nullptr)
    return malformed_ = true, Typed{};
  Typed made;
  made.expr.op = Expr::Op::by;
  Typed key = expr(*of, {}, scope);
  if (key.shape.list)
    say(scope.place,
        "`by` picks by one value, but " + key.shape.shown + " is " + describe(key.shape));
  const auto gives = [&](const json::Value& from) {
    Typed given = expr(from, wanted, scope);
    if (made.shape.base == Base::open) {
      made.shape = given.shape;
    } else if (given.shape.base != Base::open && given.shape.base != made.shape.base) {
      say(scope.place,
          "the entries of `by` differ: " + describe(made.shape) + " and " + describe(given.shape));
    }
    return std::move(given.expr);
  };
  for (const json::Value& entry : *entries->array()) {
    const json::Value *is = entry.find("is"), *given = entry.find("gives");
    if (is == nullptr || given == nullptr) return malformed_ = true, Typed{};
    json::Value wrapped;
    wrapped.data = json::Object{json::Member{"const", *is}};
    Shape shape = key.shape;
    shape.list = false;
    made.expr.entries.push_back({constant(wrapped, shape, scope).expr.value, gives(*given)});
  }
  if (otherwise != nullptr) made.expr.otherwise.push_back(gives(*otherwise));
  made.expr.args.push_back(std::move(key.expr));
  return made;
}

Decoder::Typed Decoder::measure(const std::string& name, const json::Value& value,
                                const Scope& scope) {
  Typed made;
  using Op = Expr::Op;
  made.expr.op = name == "count"   ? Op::count
                 : name == "share" ? Op::share
                 : name == "the"   ? Op::the
                 : name == "sum"   ? Op::sum
                 : name == "most"  ? Op::most
                 : name == "least" ? Op::least
                                   : Op::values;
  made.expr.kind = value.text("kind");
  made.expr.field = value.text("field");
  const bool counts = name == "count" || name == "share";
  const model::Kind* of = nullptr;
  if (context_.schema.find(made.expr.kind) == nullptr) {
    of = kind(
        made.expr.kind,
        counts ? scope.place : constant_place(scope.place, made.expr.kind + "." + made.expr.field));
  } else {
    of = context_.schema.find(made.expr.kind);
  }
  const Scope inner{of, scope.self, scope.place};
  made.expr.where = conditions(value.find("where"), inner);
  if (name == "share") made.expr.has = conditions(value.find("has"), inner);
  made.shape = shape_of_base(Base::number);
  if (counts || of == nullptr) return made;

  const Place place = constant_place(scope.place, made.expr.kind + "." + made.expr.field);
  const model::Field* found = field(*of, made.expr.field, place);
  if (found == nullptr) return made.shape = {}, made;
  const Shape shape = shape_of(*found, "`" + made.expr.kind + "." + made.expr.field + "`");
  made.shape = shape;
  if (made.expr.field == "id") made.shape.target = of->name;
  const auto refuse = [&](const char* takes) {
    made.shape = {};
    say(place, "`" + name + "` takes " + takes + ", but " + shape.shown + " is " + describe(shape));
  };
  if (const json::Value* specific = value.find("specific")) {
    if (specific->string() == nullptr) return malformed_ = true, made;
    made.expr.specific = *specific->string();
    field(*of, made.expr.specific, constant_place(scope.place, made.expr.specific));
  }
  if (name == "values") {
    made.expr.recorded = value.flag("recorded");
    made.shape.list = true;
  } else if (shape.list) {
    refuse("a field with one value");
  } else if (name == "sum" && shape.base != Base::number) {
    refuse("a number");
  } else if ((name == "most" || name == "least") && shape.base != Base::number &&
             shape.base != Base::date && shape.base != Base::duration) {
    refuse("a number, date or duration");
  }
  return made;
}

Decoder::Typed Decoder::series(const json::Value& value, const Scope& scope) {
  Typed made;
  made.expr.op = Expr::Op::series;
  made.expr.kind = value.text("kind");
  made.expr.field = value.text("field");
  made.expr.along = value.text("along");
  const auto last = value.find("last") != nullptr ? value.find("last")->decimal() : std::nullopt;
  if (!last || *last < Decimal::of(2) || *last > Decimal::of(10000)) {
    say(scope.place, "`series` takes the last 2 to 10000 values");
  } else {
    made.expr.last = static_cast<std::uint32_t>(last->millionths / Decimal::scale);
  }
  const Place place = constant_place(scope.place, made.expr.kind + "." + made.expr.field);
  const model::Kind* of = kind(made.expr.kind, place);
  made.expr.where = conditions(value.find("where"), {of, scope.self, scope.place});
  made.shape = shape_of_base(Base::number);
  if (of == nullptr) return made;
  if (const model::Field* found = field(*of, made.expr.field, place)) {
    const Shape shape = shape_of(*found, "`" + made.expr.field + "`");
    if (shape.base != Base::number)
      say(place, "`series` follows numbers, but " + shape.shown + " is " + describe(shape));
  }
  const Place along_place = constant_place(scope.place, made.expr.along);
  if (const model::Field* found = field(*of, made.expr.along, along_place);
      found != nullptr && found->type != model::Type::date) {
    say(along_place, "`series` sorts by a date, but `" + made.expr.along + "` is " +
                         describe(shape_of(*found, "")));
  }
  return made;
}

}  // namespace assay::packs
