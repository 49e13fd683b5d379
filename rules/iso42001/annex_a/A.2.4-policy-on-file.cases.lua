local control = "ISO42001:A.2.4"
-- Decided on in general; another control, and a system of its own, say the opposite.
local function stated(applicable)
  return {
    { id = "soa1", control = control, system = blank, applicable = applicable },
    { id = "soa2", control = "ISO42001:A.4.2", system = blank, applicable = not applicable },
    { id = "soa3", control = control, system = "s-other", applicable = not applicable },
  }
end
local policy = { id = "d1", type = "policy", status = "approved", covers = { "ISO42001:5.2" }, approved_at = "2024-03-01" }
local function world(says, document, outcome, more)
  return but({
    says, complete = { "document" },
    facts = { organization = { id = "org", name = "Org" }, document = document, control_statement = stated(true) },
    expects = { ["in-force"] = outcome, rule = outcome },
  }, more)
end

case(world("in force since March", policy, "satisfied"))
case(world("in force since today", but(policy, { approved_at = "2025-01-01" }), "satisfied"))
case(world("it answers the control and not the clause", but(policy, { covers = { "ISO42001:A.2.2" } }), "satisfied"))
case(world("approved, and nobody knows when", but(policy, { approved_at = blank }), "not_satisfied", { tempting = true }))
case(world("in force from tomorrow", but(policy, { approved_at = "2025-01-02" }), "not_satisfied", { tempting = true }))
case(world("a draft", but(policy, { status = "draft" }), "undetermined", { tempting = true }))
case(world("a procedure", but(policy, { type = "procedure" }), "undetermined", { tempting = true }))
case(world("a policy on security", but(policy, { covers = { "ISO42001:A.2.3" } }), "undetermined", { tempting = true }))
case(world("nothing on file", {}, "undetermined", { complete = {} }))
case(world("excluded by the statement of applicability", policy, "not_applicable",
  { facts = { organization = { id = "org", name = "Org" }, document = policy, control_statement = stated(false) } }))
case { "without a statement nobody can say whether the control applies", complete = { "document", "control_statement" },
  facts = { organization = { id = "org", name = "Org" }, document = policy }, expects = { rule = "undetermined" } }
case(world("one of two has its day", { policy, but(policy, { id = "d2", approved_at = blank }) }, "satisfied"))
