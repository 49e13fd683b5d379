// Whether the tables, indexes and triggers of a file are those that Assay makes, text for text.
//
// A store may have passed through other hands. A trigger of theirs would run inside our
// transactions, and a table with other checks or generated columns would compute what they like:
// such a file is refused before it is used. Views and tables under other names are never read and
// do no harm.
#pragma once

#include <span>

#include "engine/store/database.h"
#include "engine/store/migrate.h"

namespace assay::store {

Status check_genuine(const Database& database, std::span<const Migration> scripts);

}  // namespace assay::store
