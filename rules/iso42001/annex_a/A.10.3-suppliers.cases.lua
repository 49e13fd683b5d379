local control = "ISO42001:A.10.3"
local mine = { id = "q1", supplier = "v1", criteria = "d1", result = "meets", at = "2024-10-01", next_due = "2025-10-01", documents_received = { "d2" } }
-- The assessment of another supplier, and an older empty one of this.
local others = { but(mine, { id = "q8", supplier = "v2", next_due = "2026-01-01" }), { id = "q9", supplier = "v1", criteria = blank, result = blank, at = blank, next_due = blank, documents_received = blank } }
local facts = world {
  supplier = { id = "v1", name = "Vendor", responsible_ai_terms = true },
  control_statement = shared.stated(control),
  supplier_assessment = with({ mine }, others),
  document = { { id = "d1", covers = { "ISO42001:A.10.3" } }, { id = "d3", covers = { "ISO27001:A.5.19" } }, { id = "d4", covers = blank } },
}
local registers = { "supplier_assessment" }
local good = { rule = "satisfied", assessed = "satisfied", ["in-time"] = "satisfied", meets = "satisfied", terms = "satisfied", documents = "satisfied" }
local function q(changes) return facts { supplier_assessment = with({ but(mine, changes) }, others) } end
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end

case { "assessed, and good", complete = registers, facts = facts {}, expects = good }
case { "nothing is on file", facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", assessed = "undetermined", ["in-time"] = "undetermined", meets = "undetermined" } }
case { "no assessment is on file; none is demanded to be", complete = registers, facts = facts { supplier_assessment = { others[1] } }, expects = { rule = "undetermined", assessed = "undetermined", ["in-time"] = "not_applicable", meets = "undetermined", documents = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "an assessment without criteria compares with nothing", tempting = true, complete = registers, facts = q { criteria = blank }, expects = but(only "assessed", { ["in-time"] = "not_applicable" }) }
case { "an assessment without a result", tempting = true, complete = registers, facts = q { result = blank }, expects = but(only "assessed", { meets = "undetermined" }) }
case { "an assessment without a day", complete = registers, facts = q { at = blank }, expects = only "assessed" }
case { "assessed today", complete = registers, facts = q { at = "2025-01-01" }, expects = good }
case { "to be assessed tomorrow", complete = registers, facts = q { at = "2025-01-02" }, expects = only "assessed" }
case { "contract terms are no assessment", tempting = true, complete = registers, facts = facts { supplier_assessment = { others[2] } }, expects = { rule = "not_satisfied", assessed = "not_satisfied", ["in-time"] = "not_applicable", meets = "undetermined", terms = "satisfied", documents = "not_satisfied" } }
case { "it meets them in part", complete = registers, facts = facts { supplier_assessment = { but(mine, { result = "partly" }), others[1] } }, expects = but(good, { meets = "not_satisfied" }) }
case { "it met them once, and meets them in part now", complete = registers, facts = facts { supplier_assessment = { mine, but(mine, { id = "q2", result = "partly" }) } }, expects = good }
case { "due again today", complete = registers, facts = q { next_due = "2025-01-01" }, expects = good }
case { "due again yesterday", tempting = true, complete = registers, facts = q { next_due = "2024-12-31" }, expects = only "in-time" }
case { "due again yesterday, and a later one may be on file elsewhere", facts = q { next_due = "2024-12-31" }, expects = { ["in-time"] = "undetermined" } }
case { "an old day passed, a later one is set", complete = registers, facts = facts { supplier_assessment = { mine, but(mine, { id = "q2", next_due = "2024-10-01" }) } }, expects = good }
case { "no day was set", complete = registers, facts = q { next_due = blank }, expects = but(good, { ["in-time"] = "not_applicable" }) }
case { "no terms", complete = registers, facts = facts { supplier = { responsible_ai_terms = false } }, expects = but(good, { terms = "not_satisfied" }) }
case { "terms left empty", complete = registers, facts = facts { supplier = { responsible_ai_terms = blank } }, expects = but(good, { terms = "not_satisfied" }) }
case { "nothing was handed over", complete = registers, facts = q { documents_received = blank }, expects = but(good, { documents = "not_satisfied" }) }

-- A look by a standard for information security alone says nothing about responsible AI.
case { "assessed for information security alone", tempting = true, complete = registers, facts = q { criteria = "d3" }, expects = { rule = "not_satisfied", assessed = "not_satisfied", ["in-time"] = "not_applicable" } }
case { "assessed by a document that answers nothing", tempting = true, complete = registers, facts = q { criteria = "d4" }, expects = { rule = "not_satisfied", assessed = "not_satisfied", ["in-time"] = "not_applicable" } }
case { "overdue, and looked at for information security since", tempting = true, complete = registers,
  facts = facts { supplier_assessment = with({ but(mine, { next_due = "2024-12-31" }), but(mine, { id = "q5", criteria = "d3" }) }, others) }, expects = only "in-time" }
case { "looks without criteria, or by a document that answers nothing, set no day", complete = registers,
  facts = facts { supplier_assessment = with({ but(mine, { next_due = "2024-12-31" }), but(mine, { id = "q5", criteria = "d4" }), but(mine, { id = "q6", criteria = blank }), but(mine, { id = "q7", next_due = blank }) }, others) }, expects = only "in-time" }
