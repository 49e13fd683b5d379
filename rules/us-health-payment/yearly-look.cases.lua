local row = { id = "ra1", system = "s1", type = "security", status = "completed", performed_at = "2026-01-01" }
local other, foreign = but(row, { id = "ra2", type = "ai" }), but(row, { id = "ra3", system = "s2" })
local fine = {
  facts = shared.world("merchant", { risk_assessment = { row, other, foreign } }),
  complete = { "risk_assessment" }, subject = "s1", expects = { lately = "satisfied" },
}
cases(lines(fine, {
  { "done lately", {}, {} },
  { "as long ago as may be", { risk_assessment = { performed_at = "2025-06-02" } }, {} },
  { "too long ago", { risk_assessment = { performed_at = "2025-06-01" } }, "not_satisfied", tempting = true },
  { "on no day", { risk_assessment = { performed_at = blank } }, "not_satisfied", tempting = true },
  { "planned", { risk_assessment = { status = "planned" } }, "not_satisfied", tempting = true },
  { "another system, and another matter", { risk_assessment = { other, foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { risk_assessment = false }, "undetermined", complete = {} },
}), shared.bound_cards(fine))
