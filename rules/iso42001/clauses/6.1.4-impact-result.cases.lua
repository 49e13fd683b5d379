local fine = {
  "its result went into the risk assessment",
  subject = "a1",
  complete = { "impact_assessment", "risk", "risk_assessment" },
  expects = { ["into-risks"] = "satisfied", raised = "satisfied", dated = "satisfied", consulted = "satisfied", ["other-approver"] = "satisfied", ["own-text"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    impact_assessment = { id = "a1", system = "s1", status = "completed", completed_at = "2024-03-01", risks_raised = { "r1", "r2" }, dismissed_reason = blank, consulted = { "i1" }, approved = "v1", digest = "abc" },
    risk_assessment = { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2024-04-01", inputs = { "impact_assessment:a1" } },
    risk = { { id = "r1", impact_assessment = blank }, { id = "r2", impact_assessment = blank } },
    approval = { id = "v1", by = "p2" },
    ai_system = { id = "s1", name = "Triage", owner = "w1" }, role_assignment = { id = "w1", person = "p1" },
  },
}
case(fine)

local waiting = { ["into-risks"] = "not_applicable" }
shared.vary(fine, {
  { "the risk assessment did not look at it", change = { risk_assessment = { inputs = { "document:d1" } } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "the risk assessment looked at an older impact assessment", tempting = true, change = { risk_assessment = { inputs = { "impact_assessment:a0" } } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "what it looked at was left empty", tempting = true, change = { risk_assessment = { inputs = blank } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "what it looked at nobody asked", unasked = { risk_assessment = { "inputs" } }, expects = { ["into-risks"] = "undetermined", rule = "undetermined" } },
  { "a risk names it as where it comes from", change = { risk_assessment = { inputs = blank } }, put = { risk = { { id = "r1", impact_assessment = "a1" }, { id = "r2", impact_assessment = blank } } } },
  { "a risk names another one", tempting = true, change = { risk_assessment = { inputs = blank } }, put = { risk = { { id = "r1", impact_assessment = "a0" }, { id = "r2", impact_assessment = blank } } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "no risk assessment since", change = { risk_assessment = { performed_at = "2024-02-29", inputs = blank } }, expects = waiting },
  { "a risk assessment on the same day", change = { risk_assessment = { performed_at = "2024-03-01", inputs = blank } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "a risk assessment of another system", change = { risk_assessment = { system = "s2", inputs = blank } }, expects = waiting },
  { "an assessment of privacy since", change = { risk_assessment = { type = "privacy", inputs = blank } }, expects = waiting },
  { "one that is planned", change = { risk_assessment = { status = "planned", inputs = blank } }, expects = waiting },
  { "one that is planned will look at it, one that was completed did not", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2024-04-01", inputs = blank },
      { id = "q2", system = "s1", type = "ai", status = "planned", performed_at = blank, inputs = { "impact_assessment:a1" } } } }, expects = { ["into-risks"] = "not_satisfied", rule = "not_satisfied" } },
  { "whether one was made since is not on file", drop = { "risk_assessment" }, open = { "risk_assessment" }, expects = { ["into-risks"] = "undetermined", rule = "undetermined" } },

  { "one risk it raised is in no register", put = { risk = { id = "r1", impact_assessment = blank } }, expects = { raised = "not_satisfied", rule = "not_satisfied" } },
  { "one may be on a register that is not on file", put = { risk = { id = "r1", impact_assessment = blank } }, open = { "risk" }, expects = { raised = "undetermined", rule = "undetermined" } },
  { "one was dismissed with a reason", put = { risk = { id = "r1", impact_assessment = blank } }, change = { impact_assessment = { dismissed_reason = "r2: cannot happen in our wards" } } },
  { "the dismissal of another assessment", tempting = true, put = { risk = { id = "r1", impact_assessment = blank },
      impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", dismissed_reason = "not ours", risks_raised = blank, digest = "old" } } }, expects = { raised = "not_satisfied", rule = "not_satisfied" } },
  { "it raised none", change = { impact_assessment = { risks_raised = blank } }, expects = { raised = "not_applicable" } },
  { "other risks are in the register", tempting = true, put = { risk = { { id = "r1", impact_assessment = blank }, { id = "r3", impact_assessment = blank } } }, expects = { raised = "not_satisfied", rule = "not_satisfied" } },

  { "no date", tempting = true, change = { impact_assessment = { completed_at = blank } }, expects = { dated = "not_satisfied", ["into-risks"] = "undetermined", rule = "not_satisfied" } },
  { "nobody was asked for the date", unasked = { impact_assessment = { "completed_at" } }, expects = { dated = "undetermined", ["into-risks"] = "undetermined", rule = "undetermined" } },
  { "completed today", change = { impact_assessment = { completed_at = "2025-01-01" } }, expects = waiting },
  { "completed tomorrow", tempting = true, change = { impact_assessment = { completed_at = "2025-01-02" } }, expects = { dated = "not_satisfied", ["into-risks"] = "not_applicable", rule = "not_satisfied" } },

  { "the result stays good though nobody was asked", change = { impact_assessment = { consulted = blank } }, expects = { consulted = "not_satisfied" } },
  { "the result stays good though the owner approved it", change = { approval = { by = "p1" } }, expects = { ["other-approver"] = "not_satisfied" } },
  { "the result stays good though nobody approved it", change = { impact_assessment = { approved = blank } }, expects = { ["other-approver"] = "not_satisfied" } },
  { "the result stays good though another system has the same text", put = { impact_assessment = { fine.facts.impact_assessment, { id = "b1", system = "s2", digest = "abc", dismissed_reason = blank, risks_raised = blank } } }, expects = { ["own-text"] = "not_satisfied" } },
  { "the same system, the same text", put = { impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", digest = "abc", dismissed_reason = blank, risks_raised = blank } } } },
  { "another system, another text", put = { impact_assessment = { fine.facts.impact_assessment, { id = "b1", system = "s2", digest = "def", dismissed_reason = blank, risks_raised = blank } } } },
  { "two texts that were left empty are not alike", change = { impact_assessment = { digest = blank } }, expects = { ["own-text"] = "not_applicable" } },
  { "one under way owes nothing yet", change = { impact_assessment = { status = "in_progress", completed_at = blank } },
    expects = { ["into-risks"] = "not_applicable", raised = "not_applicable", dated = "not_applicable", consulted = "not_applicable", ["other-approver"] = "not_applicable", ["own-text"] = "not_applicable", rule = "not_applicable" } },
})
equivalent { "raised/has.count(impact_assessment) + count(impact_assessment).id/drop", "the demand beside it is on the subject's own list, so it holds for all assessments or for none" }
equivalent { "own-text/empty undetermined", "the subject itself has that digest, so something is always in scope" }
