local row = { id = "ra1", system = "s1", status = "completed", performed_at = "2024-09-01" }
local foreign = but(row, { id = "ra2", system = "s2" })
local fine = {
  facts = shared.world { role_assignment = { id = "r1", from = "2024-01-01" }, risk_assessment = { row, foreign } },
  complete = { "obligation", "role_assignment", "risk_assessment" }, subject = "s1", expects = { owner = "satisfied", risks = "satisfied" },
}
cases(lines(fine, {
  { "named, and assessed" },
  { "nobody is named", { ai_system = { owner = blank } }, { owner = "not_satisfied" } },
  { "somebody who is in no role on record", { ai_system = { owner = "r9" } }, { owner = "not_satisfied" }, tempting = true },
  { "nobody was asked who", { ai_system = { owner = unasked } }, { owner = "undetermined" } },
  { "planned", { risk_assessment = { status = "planned" } }, { risks = "not_satisfied" }, tempting = true },
  { "as long ago as may be", { risk_assessment = { performed_at = "2024-01-02" } } },
  { "too long ago", { risk_assessment = { performed_at = "2024-01-01" } }, { risks = "not_satisfied" }, tempting = true },
  { "another system's risks", { risk_assessment = { foreign } }, { risks = "not_satisfied" }, tempting = true },
  { "no register that is known to be whole", { risk_assessment = false }, { risks = "undetermined" }, complete = { "obligation", "role_assignment" } },
}), shared.bound(fine, { "SG-AI-VERIFY:9", "OECD-AI:1.5" }))
