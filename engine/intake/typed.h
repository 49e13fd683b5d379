// Text → a typed cell, by the field's declaration and the reading's rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/intake/mapping.h"
#include "engine/model/schema.h"

namespace assay::intake {

// Sets `cell` to the value that `text` says. Otherwise leaves it and gives what was expected
// instead
// ("a whole number"). `cell` is reused so that loading many records does not allocate.
std::optional<std::string> set_cell(const model::Field& field, const Reading& rules,
                                    std::string_view text, model::Cell& cell);

void set_text(model::Cell& cell, std::string_view text);
void set_state(model::Cell& cell, model::State state);

// Whether a reference of type `any` names a kind that exists.
bool is_kind_and_key(std::string_view text);

}  // namespace assay::intake
