local judged = { id = "ra1", system = "s1", type = "security", status = "completed", performed_at = "2026-01-01" }
local ai, foreign = but(judged, { id = "ra2", type = "ai" }), but(judged, { id = "ra3", system = "s2" })
local fine = {
  facts = shared.world("covered_entity", { risk_assessment = { judged, ai, foreign } }),
  complete = { "risk_assessment" }, subject = "s1", expects = { analysed = "satisfied" },
}
cases(lines(fine, {
  { "analysed", {}, {} },
  { "risks of AI, and another system's", { risk_assessment = { ai, foreign } }, "not_satisfied", tempting = true },
  { "planned", { risk_assessment = { status = "planned" } }, "not_satisfied", tempting = true },
  { "on no day", { risk_assessment = { performed_at = blank } }, "not_satisfied", tempting = true },
  { "today", { risk_assessment = { performed_at = "2026-06-01" } }, {} },
  { "tomorrow", { risk_assessment = { performed_at = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { risk_assessment = false }, "undetermined", complete = {} },
  { "no data of persons in it", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { personal_data = unasked } }, "undetermined" },
}), shared.bound(fine, shared.health))
