// Kinds, fields and the paths that walk along them.
#include <algorithm>

#include "engine/base/text.h"
#include "engine/packs/decoder.h"

namespace assay::packs {
namespace {

using model::Expr;

std::vector<std::string> field_names(const model::Kind& kind) {
  std::vector<std::string> names;
  for (const model::Field& field : kind.fields) names.push_back(field.name);
  for (const model::Field& field : model::common_fields()) names.push_back(field.name);
  return names;
}

const model::Field* find_field(const model::Kind& kind, std::string_view name) {
  if (const model::Field* own = kind.find(name)) return own;
  for (const model::Field& common : model::common_fields()) {
    if (common.name == name) return &common;
  }
  return nullptr;
}

}  // namespace

const model::Kind* Decoder::kind(const std::string& name, Place place) {
  const model::Kind* found = context_.schema.find(name);
  if (found == nullptr) {
    say(constant_place(place, name), "no kind of fact is called `" + name + "`" +
                                         text::suggestion(name, context_.schema.names()));
  }
  return found;
}

const model::Field* Decoder::field(const model::Kind& kind, const std::string& name, Place place) {
  const model::Field* found = find_field(kind, name);
  if (found == nullptr) {
    say(place, "`" + kind.name + "` has no field `" + name + "`" +
                   text::suggestion(name, field_names(kind)));
  }
  return found;
}

// "this.supplier.name", "it.likelihood", "org.risk_appetite", "param.cycle".
Decoder::Typed Decoder::path(const std::string& text, const Shape& wanted, const Scope& scope) {
  std::vector<std::string> steps;
  for (const std::string_view step : text::split(text, '.')) steps.emplace_back(step);
  const std::string root = steps.front();
  steps.erase(steps.begin());
  if (root == "param") {
    if (steps.size() == 1) return param(steps.front(), wanted, scope);
    say(scope.place, "a parameter is written param.name");
    return {};
  }
  const model::Kind* organization = context_.schema.find("organization");
  if (root == "org") {
    if (!steps.empty()) return walk(model::Root::org, std::move(steps), organization, text, scope);
    say(scope.place, "`org` is the organisation's own fact; a field of it is written org.name");
    return {};
  }
  const bool self = root == "this";
  if (!self && root != "it") return malformed_ = true, Typed{};
  const model::Kind* from = self ? scope.self : scope.row;
  const model::Root at = self ? model::Root::self : model::Root::it;
  if (steps.empty()) {
    Typed made;
    made.expr.op = Expr::Op::path;
    made.expr.path.root = at;
    made.shape = {.base = Shape::Base::any};
    made.shape.shown = "`" + text + "`";
    if (self) return made;
    say(scope.place, "`it` alone is no value; a field of the row is written it.name");
    return {};
  }
  return walk(at, std::move(steps), from, text, scope);
}

Decoder::Typed Decoder::walk(model::Root root, std::vector<std::string> steps,
                             const model::Kind* from, const std::string& shown,
                             const Scope& scope) {
  Typed made;
  made.expr.op = Expr::Op::path;
  // this.org.x, it.org.x and ["org.x"] all name the organisation, where the kind has no field
  // `org`.
  if (steps.front() == "org" && steps.size() > 1 &&
      (from == nullptr || from->find("org") == nullptr)) {
    steps.erase(steps.begin());
    root = model::Root::org;
    from = context_.schema.find("organization");
  }
  made.expr.path = {root, steps};
  if (from == nullptr) return made;  // reported where the kind was named
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const model::Field* found = field(*from, steps[i], scope.place);
    if (found == nullptr) return made;
    if (i + 1 == steps.size()) {
      made.shape = shape_of(*found, "`" + shown + "`");
      if (steps[i] == "id") made.shape.target = from->name;
      return made;
    }
    if (found->type != model::Type::reference || found->list) {
      say(scope.place, "`" + from->name + "." + steps[i] + "` is " +
                           describe(shape_of(*found, "")) + ", so nothing can be read behind it");
      return made;
    }
    from = context_.schema.find(found->target);
    if (from == nullptr) return made;
  }
  return made;
}

}  // namespace assay::packs
