local security = { id = "ra1", type = "security", status = "completed", performed_at = "2024-03-01", method = "d1" }
local ai = { id = "ra2", type = "ai", status = "completed", performed_at = "2023-03-01", method = "d1" }
local process = { { id = "pr1", theme = "risk_assessment", interval = "P1Y" }, { id = "pr2", theme = "internal_audit", interval = "P1M" }, { id = "pr3", theme = "risk_assessment", interval = blank } }
local fine = { "in time, by one method", facts = { organization = { id = "org", name = "Org" }, risk_assessment = { security, ai }, process = process },
  complete = { "risk_assessment", "process" }, advice = { "one-method" }, expects = { held = "satisfied", planned = "satisfied", ["in-time"] = "satisfied", ["one-method"] = "satisfied" } }
local function both(one, two) return { risk_assessment = { but(security, one), but(ai, two) } } end
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { risk_assessment = false, process = false }, { held = "undetermined", planned = "undetermined", ["in-time"] = "undetermined", ["one-method"] = "undetermined" }, complete = {} },
  { "AI risks alone were assessed", { risk_assessment = { ai } }, { held = "not_satisfied", ["in-time"] = "not_satisfied", ["one-method"] = "not_satisfied" }, tempting = true },
  { "it is planned only", both { status = "planned" }, { held = "not_satisfied", ["in-time"] = "not_satisfied", ["one-method"] = "not_satisfied" }, tempting = true },
  { "it was carried out today", both { performed_at = "2025-01-01" }, {} },
  { "it is dated tomorrow", both { performed_at = "2025-01-02" }, { held = "not_satisfied", ["in-time"] = "not_satisfied", ["one-method"] = "not_satisfied" }, tempting = true },
  { "it has no day", both { performed_at = blank }, { held = "not_satisfied", ["in-time"] = "undetermined", ["one-method"] = "not_satisfied" }, tempting = true },
  { "a year but a day ago", both { performed_at = "2024-01-02" }, {} },
  { "a year ago", both { performed_at = "2024-01-01" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "a process of its own", { process = { theme = "ISO27001:6.1.2" } }, {} },
  { "no interval is planned", { process = { interval = blank } }, { planned = "not_satisfied", ["in-time"] = "not_applicable" }, tempting = true },
  { "no process", { process = { process[2] } }, { planned = "undetermined", ["in-time"] = "not_applicable" } },
  { "two methods", both({}, { method = "d2" }), { ["one-method"] = "not_satisfied" } },
  { "the AI risks were never assessed by it", both({}, { status = "planned" }), { ["one-method"] = "not_satisfied" } },
  { "the last in time was of privacy", { risk_assessment = { but(security, { performed_at = "2023-01-01" }), but(ai, { type = "privacy", performed_at = "2024-12-01" }) } }, { ["in-time"] = "not_satisfied", ["one-method"] = "not_satisfied" }, tempting = true },
  { "one in time was not carried out", { risk_assessment = { but(security, { performed_at = "2023-01-01" }), ai, but(security, { id = "ra3", status = "not_done", performed_at = "2024-12-01" }) } }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "another method for privacy", { risk_assessment = { security, but(ai, { method = "d2" }), but(security, { id = "ra3", type = "privacy", method = "d2" }) } }, { ["one-method"] = "not_satisfied" } },
}))
