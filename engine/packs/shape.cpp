#include "engine/packs/decoder.h"

namespace assay::packs {

std::string describe(const Shape& shape) {
  std::string made;
  switch (shape.base) {
    case Shape::Base::open:
      return "a value";
    case Shape::Base::text:
      made = shape.target.empty() ? "a text" : "the key of a `" + shape.target + "`";
      break;
    case Shape::Base::number:
      made = "a number";
      break;
    case Shape::Base::boolean:
      made = "a boolean";
      break;
    case Shape::Base::date:
      made = "a date";
      break;
    case Shape::Base::duration:
      made = "a duration";
      break;
    case Shape::Base::enumeration:
      made = "one of given values";
      break;
    case Shape::Base::reference:
      made = "a reference to `" + shape.target + "`";
      break;
    case Shape::Base::any:
      made = "a reference to a fact of any kind";
      break;
  }
  return shape.list ? "a list (each " + made + ")" : made;
}

Shape shape_of(const model::Field& field, std::string shown) {
  Shape made;
  made.list = field.list;
  made.target = field.target;
  made.shown = std::move(shown);
  switch (field.type) {
    case model::Type::text:
      made.base = Shape::Base::text;
      break;
    case model::Type::integer:
    case model::Type::decimal:
      made.base = Shape::Base::number;
      break;
    case model::Type::boolean:
      made.base = Shape::Base::boolean;
      break;
    case model::Type::date:
      made.base = Shape::Base::date;
      break;
    case model::Type::duration:
      made.base = Shape::Base::duration;
      break;
    case model::Type::enumeration:
      made.base = Shape::Base::enumeration;
      made.values = &field.values;
      break;
    case model::Type::reference:
      made.base = Shape::Base::reference;
      break;
    case model::Type::any:
      made.base = Shape::Base::any;
      break;
  }
  return made;
}

}  // namespace assay::packs
