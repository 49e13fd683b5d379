// Questions about the form of an expression, answered without any fact.
#pragma once

#include <string>
#include <vector>

#include "engine/model/rule.h"

namespace assay::assess {

// Whether it depends on the subject of a quantified row (`this`, moves), also deep inside a
// measure.
bool uses_subject(const model::Expr& expr);
bool uses_subject(const model::Condition& condition);

// Whether it depends on the row itself (a field, `it`, `org`). A measure does not: it has rows of
// its own.
bool uses_row(const model::Expr& expr);

bool is_measure(model::Expr::Op op);

// The measures among the parts of a condition, not those inside another measure.
void find_measures(const model::Condition& condition, std::vector<const model::Expr*>& found);

// Whether a condition on the subject reads what the subject's own fact says, its key apart.
bool reads_subject(const model::Condition& condition);

// A condition of a `where` that ties the row to the subject: field = this.…, or list =
// contains(this.…). A blank on either side refers to nothing: false instead of unknown.
bool is_join(const model::Condition& condition);

// A text that is equal exactly for expressions that give the same over the same rows. With `whole`,
// subject and row are one and the same, as they are when a table is scanned for its own sake.
std::string structure_of(const model::Expr& expr, bool whole);
std::string structure_of(const model::Condition& condition, bool whole);

}  // namespace assay::assess
