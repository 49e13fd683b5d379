local facts = world {
  nonconformity = { id = "n1", description = "released without a plan", requirement = { "ISO42001:A.6.2.5" }, detected_at = "2024-06-01", correction = "rolled back", consequence_handled = true, cause = "the gate can be passed by", cause_type = "method", similar_searched = true, no_action_reason = blank, aims_change = "ch1", closed_at = blank },
  action = { { id = "a1", origin = "nonconformity:n1", type = "corrective" }, { id = "a2", origin = "nonconformity:n2", type = "corrective" } },
}
local registers = { "action" }
local good = { rule = "satisfied", nature = "satisfied", corrected = "satisfied", consequences = "satisfied", cause = "satisfied", elsewhere = "satisfied", action = "satisfied", ["not-people-alone"] = "satisfied", ["method-changed"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function n(changes) return facts { nonconformity = changes } end

case { "all of it", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than the day", facts = { nonconformity = { id = "n1", detected_at = "2024-06-01" } },
  expects = { rule = "undetermined", nature = "undetermined", corrected = "undetermined", consequences = "undetermined", cause = "undetermined", elsewhere = "undetermined", action = "undetermined" } }
case { "seen 30 days ago", complete = registers, facts = n { detected_at = "2024-12-02", cause = blank }, expects = only "cause" }
case { "seen 29 days ago, its cause may still be sought", complete = registers, facts = n { detected_at = "2024-12-03", cause = blank }, expects = { rule = "not_applicable" } }

case { "it does not say what is wrong", tempting = true, complete = registers, facts = n { description = blank }, expects = only "nature" }
case { "it does not say which requirement", complete = registers, facts = n { requirement = blank }, expects = only "nature" }
case { "a cause and an action, and the harm stays", tempting = true, complete = registers, facts = n { correction = blank }, expects = only "corrected" }
case { "those it hurt were left alone", tempting = true, complete = registers, facts = n { consequence_handled = false }, expects = only "consequences" }
case { "it had no consequences", complete = registers, facts = n { consequence_handled = na }, expects = good }
case { "no cause", complete = registers, facts = n { cause = blank }, expects = only "cause" }
case { "cause: unknown", tempting = true, complete = registers, facts = n { cause_type = "unknown" }, expects = but(only "cause", { ["method-changed"] = "not_applicable" }) }
case { "the sort of cause was left empty", complete = registers, facts = n { cause_type = blank }, expects = { rule = "not_satisfied", cause = "not_satisfied" } }
case { "nobody looked elsewhere", tempting = true, complete = registers, facts = n { similar_searched = false }, expects = only "elsewhere" }
case { "whether anybody looked elsewhere was left empty", complete = registers, facts = n { similar_searched = blank }, expects = only "elsewhere" }
case { "a correction is no corrective action", tempting = true, complete = registers, facts = facts { action = { id = "a2", origin = "nonconformity:n2", type = "corrective" } }, expects = only "action" }
case { "an action of another sort", tempting = true, complete = registers, facts = facts { action = { { id = "a1", origin = "nonconformity:n1", type = "gap" } } }, expects = only "action" }
case { "an action for another nonconformity", complete = registers, facts = facts { action = { { id = "a1", origin = "nonconformity:n2", type = "corrective" } } }, expects = only "action" }
case { "no action, with the reason", complete = registers, facts = facts { nonconformity = { no_action_reason = "the system is retired" }, action = false }, expects = but(good, { action = "not_applicable" }) }
case { "somebody made a mistake", complete = registers, facts = n { cause_type = "people" }, expects = but(good, { ["not-people-alone"] = "not_satisfied", ["method-changed"] = "not_applicable" }) }
case { "the method was the cause and stays as it is", complete = registers, facts = n { aims_change = blank }, expects = but(good, { ["method-changed"] = "not_satisfied" }) }

-- Nonconformities of an information security management system stand in the same register.
case { "of information security alone", complete = registers, facts = n { requirement = { "ISO27001:A.8.15" }, cause = blank }, expects = { rule = "not_applicable" } }
case { "of both", complete = registers, facts = n { requirement = { "ISO27001:A.8.15", "ISO42001:A.6.2.8" } }, expects = good }
case { "of a rule of one's own", complete = registers, facts = n { requirement = { "own:N1" } }, expects = good }
