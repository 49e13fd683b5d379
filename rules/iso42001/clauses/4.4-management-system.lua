rule {
  control  = "ISO42001:4.4",
  title    = "There is a documented AI management system",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "documented",
    says  = "the management system as a whole is described in an approved document",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO42001:4.4" },
    has   = { status = "approved" },
  },
  expect {
    id    = "processes",
    says  = "processes are in use for what clauses 6 to 10 want done: assessing and treating risks, assessing impacts, watching, auditing, reviewing and dealing with nonconformities",
    level = "required", method = "test",
    has   = { that(values("process.theme", { in_use_since = not_after(today) }), contains_all { "risk_assessment", "risk_treatment", "impact_assessment", "monitoring", "internal_audit", "management_review", "nonconformity" }) },
  },
  expect {
    id    = "as-described",
    says  = "followed from hand to hand, the processes run and meet as they are described",
    level = "required", method = "observe",
    has   = { attested "4.4-management-system/as-described" },
  },
  remedy = { task = "Describe the AI management system, its processes and how they meet, and put the missing processes to use", owner = "AI management", within = days(90), effort = "L" },
}
