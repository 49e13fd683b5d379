local facts = world {
  audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, planned_for = "2024-09-14", from = "2024-09-20", to = "2024-09-22" },
  audit_programme = { id = "ap1", cycle_to = "2026-12-31" },
}
local good = { rule = "satisfied", held = "satisfied", ["on-its-day"] = "satisfied" }
local missing = { rule = "not_satisfied", held = "not_satisfied" }
local function a(changes) return facts { audit = changes } end

case { "held a week after its day", facts = facts {}, expects = good }
case { "planned and not held", facts = a { from = blank, to = blank }, expects = but(missing, { ["on-its-day"] = "not_applicable" }) }
case { "whether it was held is not on file", facts = a { from = unasked, to = unasked }, expects = { rule = "undetermined", held = "undetermined", ["on-its-day"] = "undetermined" } }
case { "begun, and still running", tempting = true, facts = a { to = blank }, expects = missing }
case { "it ends today", facts = a { to = "2025-01-01" }, expects = good }
case { "it ends tomorrow", facts = a { to = "2025-01-02" }, expects = missing }
case { "planned for yesterday", facts = a { planned_for = "2024-12-31", from = blank, to = blank }, expects = missing }
case { "planned for today", facts = a { planned_for = "2025-01-01", from = blank, to = blank }, expects = { rule = "not_applicable" } }
case { "planned for no day", facts = a { planned_for = blank, from = blank, to = blank }, expects = { rule = "not_applicable" } }
case { "a month after its day", facts = a { from = "2024-10-14", to = "2024-10-15" }, expects = good }
case { "a month and a day after its day", facts = a { from = "2024-10-15", to = "2024-10-15" }, expects = but(good, { ["on-its-day"] = "not_satisfied" }) }
case { "the certification body's", facts = a { type = "surveillance", from = blank, to = blank }, expects = { rule = "not_applicable" } }
case { "of another standard", facts = a { standards = { "ISO27001" }, from = blank, to = blank }, expects = { rule = "not_applicable" } }
case { "a programme that ends today", facts = facts { audit_programme = { cycle_to = "2025-01-01" } }, expects = good }
case { "a programme that has ended", facts = facts { audit_programme = { cycle_to = "2024-12-31" }, audit = { from = blank, to = blank } }, expects = { rule = "not_applicable" } }
