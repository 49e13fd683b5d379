rule {
  control  = "OMB:M-24-10 5(c)(v)(A)",
  title    = "Disparities between groups are looked for and reduced",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "steps-stated",
    says  = "the agency states which steps it takes to find and reduce significant disparities between groups",
    level = "required", method = "examine",
    has   = { that(the("test_result.measures_text", { system = this.id, type = "fairness" }), is_not(na)) },
  },
  expect {
    id    = "steps-fit",
    says  = "somebody independent found these steps fit for the groups the system touches",
    level = "advice", method = "interview",
    some  = "attestation", where = { expectation = "equity/steps-fit", subject = this, counts = true },
    has   = { answer = "yes" },
    empty = "undetermined",
  },
  remedy = { task = "Assess {name} for disparities between groups and reduce them", owner = "system owner", within = days(90), effort = "L", after = { "impact-assessment" } },
}
