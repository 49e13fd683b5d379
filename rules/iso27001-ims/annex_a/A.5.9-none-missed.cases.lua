local control = "ISO27001:A.5.9"
local seen = { id = "a1", name = "chat assistant", last_seen = "2024-12-01", matched = blank, dismissed_reason = "a trial of a day" }
local fine = { "somebody said why it needs no entry", facts = { organization = { id = "org", name = "Org" }, control_statement = shared.stated(control),
    register_statement = { { id = "st1", kind = "ai_system", as_of = "2024-10-01", period_to = "2025-09-30" } }, discovered_asset = seen },
  complete = { "discovered_asset" }, subject = "st1", expects = { ["none-missed"] = "satisfied" } }
local missed = but(seen, { dismissed_reason = blank })
local function declared(changes, more) return but({ register_statement = changes, discovered_asset = { missed } }, more) end
cases(lines(fine, with({ { fine[1] } }, with({
  { "in use and in no inventory", { discovered_asset = { missed } }, "not_satisfied" },
  { "one of two was explained", { discovered_asset = { seen, but(missed, { id = "a2" }) } }, "not_satisfied", tempting = true },
  { "nobody asked why", { discovered_asset = { dismissed_reason = unasked } }, "undetermined" },
  { "others may have been seen", {}, "undetermined", complete = {} },
  { "in the inventory", { ai_system = { id = "s1", name = "Chat" }, discovered_asset = { but(missed, { matched = "s1" }) } }, { ["none-missed"] = "not_applicable" } },
  { "last seen 89 days ago", { discovered_asset = { but(missed, { last_seen = "2024-10-04" }) } }, "not_satisfied" },
  { "last seen 90 days ago", { discovered_asset = { but(missed, { last_seen = "2024-10-03" }) } }, { ["none-missed"] = "not_applicable" } },
  { "another list was declared complete", declared { kind = "document" }, "not_applicable" },
  { "the declaration holds until today", declared { period_to = "2025-01-01" }, "not_satisfied" },
  { "the declaration ended yesterday", declared { period_to = "2024-12-31" }, "not_applicable", tempting = true },
  { "declared without an end", declared { period_to = blank }, "not_satisfied" },
  { "declared as of today", declared { as_of = "2025-01-01" }, "not_satisfied" },
  { "declared for tomorrow", declared { as_of = "2025-01-02" }, "not_applicable" },
}, shared.statements(control)))))
