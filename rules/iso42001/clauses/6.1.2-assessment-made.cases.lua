local fine = {
  "an assessment by the method",
  complete = { "risk_assessment" },
  expects = { ["by-method"] = "satisfied", dated = "satisfied", themes = "satisfied", ["second-look"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    risk_assessment = { id = "q1", type = "ai", status = "completed", method = "d1", criteria = "v1", performed_at = "2024-05-01", themes = { "fairness", "safety", "privacy" } },
    risk_criteria = { id = "v1", themes = { "fairness", "safety" } },
    attestation = { said("6.1.2-assessment-made/second-look", "risk_assessment:q1") },
  },
}
case(fine)
cases(asked(but(fine, { advice = { "second-look" } }), "6.1.2-assessment-made/second-look"))

local none = { ["by-method"] = "not_applicable", dated = "not_applicable", themes = "not_applicable", ["second-look"] = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "it names no method", change = { risk_assessment = { method = blank } }, expects = { ["by-method"] = "not_satisfied", rule = "not_satisfied" } },
  { "it names no criteria", tempting = true, change = { risk_assessment = { criteria = blank } }, expects = { ["by-method"] = "not_satisfied", themes = "undetermined", rule = "not_satisfied" } },
  { "nobody was asked for method and date", unasked = { risk_assessment = { "method", "performed_at" } }, expects = { ["by-method"] = "undetermined", dated = "undetermined", rule = "undetermined" } },
  { "no date", change = { risk_assessment = { performed_at = blank } }, expects = { dated = "not_satisfied", rule = "not_satisfied" } },
  { "dated today", change = { risk_assessment = { performed_at = "2025-01-01" } } },
  { "completed tomorrow", tempting = true, change = { risk_assessment = { performed_at = "2025-01-02" } }, expects = { dated = "not_satisfied", rule = "not_satisfied" } },
  { "a planned one owes nothing yet", change = { risk_assessment = { status = "planned" } }, expects = none },
  { "an assessment of privacy is another matter", change = { risk_assessment = { type = "privacy" } }, expects = none },
  { "an assessment whose type was left empty is taken for one of AI risks", change = { risk_assessment = { type = blank } } },
  { "a theme of the method was not looked at", change = { risk_assessment = { themes = { "fairness" } } }, expects = { themes = "not_satisfied" } },
  { "no themes were noted down", change = { risk_assessment = { themes = blank } }, expects = { themes = "not_satisfied" } },
  { "exactly the themes of the method", change = { risk_assessment = { themes = { "safety", "fairness" } } } },
  { "the method names no themes", change = { risk_criteria = { themes = blank } }, expects = { themes = "not_applicable" } },
})
