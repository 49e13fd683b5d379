rule {
  control  = "GDPR:Art.44",
  title    = "Data leaves the area of the law only with something that allows it",
  subject  = "processing_activity",
  applies  = but(shared.under_it, { transfers_abroad = true }),
  severity = shared.severity(3),

  expect {
    id    = "basis",
    says  = "what allows the transfer is named: an adequate country, safeguards or an exception",
    level = "required", method = "examine",
    has   = { transfer_basis = present },
  },
  expect {
    id    = "lasting",
    says  = "it does not rest on an exception, which is meant for single cases",
    level = "advice", method = "examine",
    has   = { transfer_basis = is_not "derogation" },
  },
  remedy = { task = "Find what allows {name} to send data abroad, or keep it here", owner = "data protection officer", within = days(30), effort = "M" },
}
