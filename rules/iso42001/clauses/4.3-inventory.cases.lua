local seen = { id = "a1", name = "chat assistant", last_seen = "2024-12-01", matched = blank, dismissed_reason = "a trial of a day" }
local declared = { id = "st1", kind = "ai_system", as_of = "2024-10-01", period_to = "2025-09-30" }
local function world(says, changes, outcome, more)
  return but({
    says, complete = { "discovered_asset" },
    facts = but({ organization = { id = "org", name = "Org" }, register_statement = declared, discovered_asset = seen }, changes),
    expects = { holds = outcome, rule = outcome },
  }, more)
end
local function unlike(fact, changes) return but(fact, changes) end

case(world("somebody said why it is none", {}, "satisfied"))
case(world("nobody knows what it is", { discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_satisfied"))
case(world("one of two was explained", { discovered_asset = { seen, unlike(seen, { id = "a2", dismissed_reason = blank }) } }, "not_satisfied", { tempting = true }))
case(world("nobody asked why", { discovered_asset = { id = "a1", name = "chat", last_seen = "2024-12-01", matched = blank } }, "undetermined"))
case(world("others may have been seen", {}, "undetermined", { complete = {} }))
case(world("it is on the list", { ai_system = { id = "s1", name = "Chat" }, discovered_asset = unlike(seen, { matched = "s1", dismissed_reason = blank }) }, "not_applicable"))
case(world("last seen 89 days ago", { discovered_asset = unlike(seen, { last_seen = "2024-10-04", dismissed_reason = blank }) }, "not_satisfied"))
case(world("last seen 90 days ago", { discovered_asset = unlike(seen, { last_seen = "2024-10-03", dismissed_reason = blank }) }, "not_applicable"))
case(world("the list was not declared, another was", { register_statement = unlike(declared, { kind = "document" }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_applicable"))
case(world("the declaration holds until today", { register_statement = unlike(declared, { period_to = "2025-01-01" }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_satisfied"))
case(world("the declaration ended yesterday", { register_statement = unlike(declared, { period_to = "2024-12-31" }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_applicable", { tempting = true }))
case(world("declared without an end", { register_statement = unlike(declared, { period_to = blank }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_satisfied"))
case(world("declared as of today", { register_statement = unlike(declared, { as_of = "2025-01-01" }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_satisfied"))
case(world("declared for tomorrow", { register_statement = unlike(declared, { as_of = "2025-01-02" }), discovered_asset = unlike(seen, { dismissed_reason = blank }) }, "not_applicable"))
