local role = { id = "r1", person = "p2", responsibility = { "security" }, from = "2020-01-01", to = blank }
local audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO27001" }, criteria = { "ISO27001" }, scope = { "ISO27001:9.1" }, auditors = { "p1" }, from = "2024-05-30", to = "2024-06-01", reported_to = { "p9" }, reported_at = "2024-06-10" }
local fine = { "impartial and reported",
  facts = { audit = audit, audit_programme = { id = "ap1", cycle_to = "2026-12-31" }, role_assignment = { role, but(role, { id = "r2", person = "p3", responsibility = { "ISO27001:9.1" } }) } },
  complete = { "role_assignment" }, expects = { criteria = "satisfied", ["own-work"] = "satisfied", reported = "satisfied" } }
local u = unasked
local function roles(changes) return { role_assignment = { but(role, but({ person = "p1" }, changes)) } } end
local own = { ["own-work"] = "not_satisfied" }
local list = {
  { "nobody asked for more", { audit = { criteria = u, auditors = u, reported_to = u, reported_at = u, scope = u } }, "undetermined" },
  { "who holds which role may be missing", {}, { ["own-work"] = "undetermined" }, complete = {} },
  { "who audited is not on file", { audit = { auditors = blank } }, own, tempting = true },
  { "reported tomorrow", { audit = { reported_at = "2025-01-02" } }, { reported = "not_satisfied" }, tempting = true },
  { "reported today", { audit = { reported_at = "2025-01-01" } }, {} },
  { "reported on no day", { audit = { reported_at = blank } }, { reported = "not_satisfied" }, tempting = true },
  { "reported to nobody", { audit = { reported_to = blank } }, { reported = "not_satisfied" }, tempting = true },
  { "against nothing", { audit = { criteria = blank } }, { criteria = "not_satisfied" }, tempting = true },
  { "of nothing", { audit = { scope = blank } }, { criteria = "not_satisfied", ["own-work"] = "undetermined" }, tempting = true },
  { "of AI", { audit = { standards = { "ISO42001" } } }, "not_applicable" },
  { "by the certification body", { audit = { type = "surveillance" } }, "not_applicable" },
  { "it ends today", { audit = { to = "2025-01-01" } }, {} },
  { "it ends tomorrow", { audit = { to = "2025-01-02" } }, "not_applicable" },
  { "it was never held", { audit = { to = blank } }, "not_applicable" },
  { "of a cycle that ended yesterday", { audit_programme = { cycle_to = "2024-12-31" } }, "not_applicable" },
  { "of a cycle that ends today", { audit_programme = { cycle_to = "2025-01-01" } }, {} },
}
for says, words in pairs { ["for information security"] = { "security" }, ["for the requirement"] = { "ISO27001:9.1" } } do
  local function add(what, changes, outcome) list[#list + 1] = { "an auditor who " .. what .. " " .. says, roles(but({ responsibility = words }, changes)), outcome, tempting = true } end
  add("answers", {}, own)
  add("answered until the first day", { to = "2024-05-30" }, own)
  add("answered until the day before", { to = "2024-05-29" }, {})
  add("answers from the last day", { from = "2024-06-01" }, own)
  add("answers from the day after", { from = "2024-06-02" }, {})
end
list[#list + 1] = { "an auditor who answers for something else", roles { responsibility = { "legal" } }, {} }
cases(lines(fine, with({ { fine[1] } }, list)))
