local function world(says, review, outcome, more)
  return but({
    says, complete = { "management_review" },
    facts = { organization = { id = "org", name = "Org" }, management_review = review },
    expects = { ["on-record"] = outcome, rule = outcome },
  }, more)
end
local held = { id = "mr1", at = "2024-06-01", inputs = { "audit_trends" } }

case(world("a review with its inputs", held, "satisfied"))
case(world("reviewed today", but(held, { at = "2025-01-01" }), "satisfied"))
case(world("one of two has them", { held, { id = "mr2", at = "2024-09-01", inputs = blank } }, "satisfied"))
case(world("nobody wrote down what it took in", but(held, { inputs = blank }), "not_satisfied"))
case(world("nobody asked what it took in", { id = "mr1", at = "2024-06-01" }, "undetermined"))
case(world("never reviewed, and that is known", {}, "undetermined", { tempting = true }))
case(world("nothing on file", {}, "undetermined", { complete = {} }))
case(world("planned for tomorrow, the papers are ready", but(held, { at = "2025-01-02" }), "undetermined", { tempting = true }))
case { "without an organisation nobody is concerned", facts = { management_review = held }, complete = { "organization", "management_review" }, expects = { rule = "not_applicable" } }
