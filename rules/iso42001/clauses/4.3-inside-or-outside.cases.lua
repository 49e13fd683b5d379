local item = { id = "i1", item = "ai_system:s1", included = true, rationale = blank }
local left_out = but(item, { included = false, rationale = "used in a company that was sold" })
local class = { id = "k1", subject = "s1", framework = "own", class = "low" }
local fine = {
  "it lies inside",
  complete = { "scope_item" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", personal_data = false }, scope = { id = "sc1", statement = "all sites" }, scope_item = item, classification = class },
  advice = { "reason", "not-the-worst" }, expects = { ["in-or-out"] = "satisfied", reason = "not_applicable", ["not-the-worst"] = "not_applicable", rule = "satisfied" },
}
local outside = { reason = "satisfied", ["not-the-worst"] = "satisfied" }
local unknown = { reason = "undetermined", ["not-the-worst"] = "undetermined" }

case(fine)
cases(lines(fine, {
  { "it lies outside, which is an answer", { scope_item = left_out }, outside },
  { "a retired system has a place too", { ai_system = { id = "s1", name = "Triage", stage = "retired" } } },
  { "the scope is complete and silent about it", { scope_item = but(item, { item = "ai_system:s2" }) }, but(unknown, { ["in-or-out"] = "not_satisfied" }) },
  { "no lines of the scope are on file", { scope_item = false }, but(unknown, { ["in-or-out"] = "undetermined" }), complete = {} },
  { "no scope was drawn: one finding of another rule, not one of each system", { scope = false, scope_item = false }, but(unknown, { ["in-or-out"] = "not_applicable" }), complete = { "scope", "scope_item" } },
  { "whether a scope was drawn nobody knows", { scope = false, scope_item = false }, but(unknown, { ["in-or-out"] = "undetermined" }) },
  { "a line of a scope that is not on file is a scope all the same", { scope = false, scope_item = but(item, { item = "ai_system:s2" }) }, but(unknown, { ["in-or-out"] = "not_satisfied" }) },
  { "an item without a decision decides nothing", { scope_item = but(item, { included = blank }) }, but(unknown, { ["in-or-out"] = "not_satisfied" }), tempting = true },
}))
case {
  "an organisation without systems, its register complete, has none to place",
  complete = { "ai_system" },
  facts = { organization = { id = "org", name = "Org" } },
  expects = { rule = "not_applicable" },
}

cases(lines(fine, {
  { "left out without a word", { scope_item = but(left_out, { rationale = blank }) }, but(outside, { reason = "not_satisfied" }) },
  { "left out, and the reason is another system's", { scope_item = { but(left_out, { rationale = blank }), but(left_out, { id = "i2", item = "ai_system:s2" }) } }, but(outside, { reason = "not_satisfied" }) },
  { "left out, and in the highest class", { scope_item = left_out, classification = but(class, { class = "high" }) }, but(outside, { ["not-the-worst"] = "not_satisfied" }) },
  { "left out, and another system is in the highest class", { scope_item = left_out, classification = { class, but(class, { id = "k2", subject = "s2", class = "high" }) } }, outside },
  { "left out, and high under another framework", { scope_item = left_out, classification = { class, but(class, { id = "k2", framework = "EU-AI-ACT", class = "high" }) } }, outside },
  { "a high class makes the silence worse", { scope_item = false, classification = but(class, { class = "high" }) }, but(unknown, { ["in-or-out"] = "not_satisfied", severity = "medium" }) },
}))
