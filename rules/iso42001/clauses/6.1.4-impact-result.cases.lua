local fine = {
  "its result went into the risk assessment",
  subject = "a1",
  complete = { "impact_assessment", "risk", "risk_assessment" },
  advice = { "consulted", "other-approver", "own-text" }, expects = { ["into-risks"] = "satisfied", raised = "satisfied", dated = "satisfied", consulted = "satisfied", ["other-approver"] = "satisfied", ["own-text"] = "satisfied", rule = "satisfied", severity = "low" },
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
cases(lines(fine, {
  { "the risk assessment did not look at it", { risk_assessment = { inputs = { "document:d1" } } }, { ["into-risks"] = "not_satisfied" } },
  { "the risk assessment looked at an older impact assessment", { risk_assessment = { inputs = { "impact_assessment:a0" } } }, { ["into-risks"] = "not_satisfied" }, tempting = true },
  { "what it looked at was left empty", { risk_assessment = { inputs = blank } }, { ["into-risks"] = "not_satisfied" }, tempting = true },
  { "what it looked at nobody asked", { risk_assessment = { inputs = unasked } }, { ["into-risks"] = "undetermined" } },
  { "a risk names it as where it comes from", { risk_assessment = { inputs = blank }, risk = { { id = "r1", impact_assessment = "a1" }, { id = "r2", impact_assessment = blank } } } },
  { "a risk names another one", { risk_assessment = { inputs = blank }, risk = { { id = "r1", impact_assessment = "a0" }, { id = "r2", impact_assessment = blank } } }, { ["into-risks"] = "not_satisfied" }, tempting = true },
  { "no risk assessment since", { risk_assessment = { performed_at = "2024-02-29", inputs = blank } }, waiting },
  { "a risk assessment on the same day", { risk_assessment = { performed_at = "2024-03-01", inputs = blank } }, { ["into-risks"] = "not_satisfied" } },
  { "a risk assessment of another system", { risk_assessment = { system = "s2", inputs = blank } }, waiting },
  { "an assessment of privacy since", { risk_assessment = { type = "privacy", inputs = blank } }, waiting },
  { "one that is planned", { risk_assessment = { status = "planned", inputs = blank } }, waiting },
  { "one that is planned will look at it, one that was completed did not", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2024-04-01", inputs = blank },
      { id = "q2", system = "s1", type = "ai", status = "planned", performed_at = blank, inputs = { "impact_assessment:a1" } } } }, { ["into-risks"] = "not_satisfied" }, tempting = true },
  { "whether one was made since is not on file", { risk_assessment = false }, { ["into-risks"] = "undetermined" }, complete = { "impact_assessment", "risk" } },
  { "one risk it raised is in no register", { risk = { id = "r1", impact_assessment = blank } }, { raised = "not_satisfied" } },
  { "one may be on a register that is not on file", { risk = { id = "r1", impact_assessment = blank } }, { raised = "undetermined" }, complete = { "impact_assessment", "risk_assessment" } },
  { "one was dismissed with a reason", { impact_assessment = { dismissed_reason = "r2: cannot happen in our wards" }, risk = { id = "r1", impact_assessment = blank } } },
  { "the dismissal of another assessment", { risk = { id = "r1", impact_assessment = blank }, impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", dismissed_reason = "not ours", risks_raised = blank, digest = "old" } } }, { raised = "not_satisfied" }, tempting = true },
  { "it raised none", { impact_assessment = { risks_raised = blank } }, { raised = "not_applicable" } },
  { "other risks are in the register", { risk = { { id = "r1", impact_assessment = blank }, { id = "r3", impact_assessment = blank } } }, { raised = "not_satisfied" }, tempting = true },
  { "no date", { impact_assessment = { completed_at = blank } }, { dated = "not_satisfied", ["into-risks"] = "undetermined" }, tempting = true },
  { "nobody was asked for the date", { impact_assessment = { completed_at = unasked } }, { dated = "undetermined", ["into-risks"] = "undetermined" } },
  { "completed today", { impact_assessment = { completed_at = "2025-01-01" } }, waiting },
  { "completed tomorrow", { impact_assessment = { completed_at = "2025-01-02" } }, { dated = "not_satisfied", ["into-risks"] = "not_applicable" }, tempting = true },
  { "the result stays good though nobody was asked", { impact_assessment = { consulted = blank } }, { consulted = "not_satisfied" } },
  { "the result stays good though the owner approved it", { approval = { by = "p1" } }, { ["other-approver"] = "not_satisfied" } },
  { "the result stays good though nobody approved it", { impact_assessment = { approved = blank } }, { ["other-approver"] = "not_satisfied" } },
  { "the result stays good though another system has the same text", { impact_assessment = { fine.facts.impact_assessment, { id = "b1", system = "s2", digest = "abc", dismissed_reason = blank, risks_raised = blank } } }, { ["own-text"] = "not_satisfied" } },
  { "the same system, the same text", { impact_assessment = { fine.facts.impact_assessment, { id = "a0", system = "s1", digest = "abc", dismissed_reason = blank, risks_raised = blank } } } },
  { "another system, another text", { impact_assessment = { fine.facts.impact_assessment, { id = "b1", system = "s2", digest = "def", dismissed_reason = blank, risks_raised = blank } } } },
  { "two texts that were left empty are not alike", { impact_assessment = { digest = blank } }, { ["own-text"] = "not_applicable" } },
  { "one under way owes nothing yet", { impact_assessment = { status = "in_progress", completed_at = blank } }, { ["into-risks"] = "not_applicable", raised = "not_applicable", dated = "not_applicable", consulted = "not_applicable", ["other-approver"] = "not_applicable", ["own-text"] = "not_applicable" } },
}))
equivalent { "raised/has.count(impact_assessment) + count(impact_assessment).id/drop", "the demand beside it is on the subject's own list, so it holds for all assessments or for none" }
equivalent { "own-text/empty undetermined", "the subject itself has that digest, so something is always in scope" }
