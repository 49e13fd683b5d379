local one = { id = "ra1", type = "security", status = "completed", method = "d1", criteria = "c1" }
local ai = { id = "ra2", type = "ai", status = "completed", method = "d1", criteria = "c1" }
local fine = { "one method, one set of criteria", subject = "ra1",
  facts = { risk_assessment = { one, ai }, document = { id = "d1", status = "approved" }, risk_criteria = { id = "c1", accept_at_most = 6 } },
  complete = { "risk_assessment", "document", "risk_criteria" }, advice = { "compatible" }, expects = { method = "satisfied", criteria = "satisfied", compatible = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nobody asked how", { risk_assessment = { { id = "ra1", type = "security", status = "completed" } } }, "undetermined" },
  { "no method, no criteria", { risk_assessment = { method = blank, criteria = blank } }, "not_satisfied" },
  { "the method is a draft", { document = { status = "draft" } }, { method = "not_satisfied" }, tempting = true },
  { "criteria that accept nothing and refuse nothing", { risk_criteria = { accept_at_most = blank } }, { criteria = "not_satisfied" }, tempting = true },
  { "other criteria for AI", { risk_assessment = { one, but(ai, { criteria = "c2" }) } }, { compatible = "not_satisfied" } },
  { "the same criteria for privacy only", { risk_assessment = { one, but(ai, { type = "privacy" }) } }, { compatible = "not_satisfied" } },
  { "it is planned", { risk_assessment = { status = "planned" } }, "not_applicable" },
  { "an assessment of AI risks", { risk_assessment = { type = "ai" } }, "not_applicable" },
}))
