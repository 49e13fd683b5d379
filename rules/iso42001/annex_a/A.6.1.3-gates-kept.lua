rule {
  control  = "ISO42001:A.6.1.3",
  title    = "Gates of development are passed only when their criteria are met",
  subject  = "lifecycle_record",
  applies  = { type = "gate", performed_at = not_after(today), selected("ISO42001:A.6.1.3", this.system)},
  severity = shared.severity_by_system(2),

  expect {
    id    = "criteria",
    says  = "the gate has criteria",
    level = "own", method = "examine",
    has   = { criteria = { present, is_not(na) } },
  },
  expect {
    id    = "kept",
    says  = "the gate was approved only because its criteria were met",
    level = "own", method = "test",
    when  = { approved = present, ["approved.decision"] = one_of { "approved", "released" } },
    has   = { criteria_met = true },
  },
  remedy = { task = "Go back to gate {id} and meet its criteria", owner = "system owner", within = days(30), effort = "M" },
}
