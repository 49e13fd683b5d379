// A pack as the document that report/ writes: its rules in words, its cases as examples.
#pragma once

#include "engine/packs/packs.h"
#include "engine/report/pack_page.h"

namespace assay::api {

// Rules in the order of the controls they point at first.
report::PackDocument describe(const packs::Loaded& pack);

}  // namespace assay::api
