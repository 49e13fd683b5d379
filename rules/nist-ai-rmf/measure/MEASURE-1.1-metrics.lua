rule {
  control  = "NIST-AI-RMF:MEASURE 1.1",
  title    = "A risk above the accepted level is measured, or it is written why not",
  subject  = "risk",
  applies  = {
    shared.taken_on("NIST-AI-RMF:MEASURE 1.1", this.system), opportunity = false, status = shared.on_risk,
    inherent = above(this.assessment.criteria.accept_at_most),
  },
  severity = { base = 2 },

  expect {
    id    = "measured",
    says  = "where it is not written why not, a metric on record measures this risk",
    level = "own", method = "examine",
    when  = { not_measured_reason = absent },
    has   = { measured_by = { present, overlaps(values("metric.id")) } },
  },
  expect {
    id    = "or-said-why",
    says  = "where it is written why the risk is not measured, it is written how it is followed instead",
    level = "own", method = "examine",
    when  = { not_measured_reason = present },
    has   = { followed_how = present },
  },
  remedy = { task = "Choose what measures the risk {title}, or write down why nothing can", owner = "risk management", within = days(60), effort = "M" },
}
