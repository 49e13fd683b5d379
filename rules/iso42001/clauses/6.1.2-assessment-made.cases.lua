local fine = {
  "an assessment by the method",
  complete = { "risk_assessment" },
  advice = { "themes", "second-look" }, expects = { ["by-method"] = "satisfied", dated = "satisfied", themes = "satisfied", ["second-look"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    risk_assessment = { id = "q1", type = "ai", status = "completed", method = "d1", criteria = "v1", performed_at = "2024-05-01", themes = { "fairness", "safety", "privacy" } },
    risk_criteria = { id = "v1", themes = { "fairness", "safety" } },
    attestation = { said("6.1.2-assessment-made/second-look", "risk_assessment:q1") },
  },
}
case(fine)
cases(asked(but(fine, { advice = { "second-look" } }), "6.1.2-assessment-made/second-look"))

local none = { ["by-method"] = "not_applicable", dated = "not_applicable", themes = "not_applicable", ["second-look"] = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "it names no method", { risk_assessment = { method = blank } }, { ["by-method"] = "not_satisfied" } },
  { "it names no criteria", { risk_assessment = { criteria = blank } }, { ["by-method"] = "not_satisfied", themes = "undetermined" }, tempting = true },
  { "nobody was asked for method and date", { risk_assessment = { method = unasked, performed_at = unasked } }, { ["by-method"] = "undetermined", dated = "undetermined" } },
  { "no date", { risk_assessment = { performed_at = blank } }, { dated = "not_satisfied" } },
  { "dated today", { risk_assessment = { performed_at = "2025-01-01" } } },
  { "completed tomorrow", { risk_assessment = { performed_at = "2025-01-02" } }, { dated = "not_satisfied" }, tempting = true },
  { "a planned one owes nothing yet", { risk_assessment = { status = "planned" } }, none },
  { "an assessment of privacy is another matter", { risk_assessment = { type = "privacy" } }, none },
  { "an assessment whose type was left empty is taken for one of AI risks", { risk_assessment = { type = blank } } },
  { "a theme of the method was not looked at", { risk_assessment = { themes = { "fairness" } } }, { themes = "not_satisfied" } },
  { "no themes were noted down", { risk_assessment = { themes = blank } }, { themes = "not_satisfied" } },
  { "exactly the themes of the method", { risk_assessment = { themes = { "safety", "fairness" } } } },
  { "the method names no themes", { risk_criteria = { themes = blank } }, { themes = "not_applicable" } },
}))
