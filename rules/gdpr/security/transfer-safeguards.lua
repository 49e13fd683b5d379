rule {
  control  = "GDPR:Art.46",
  title    = "Safeguards that a transfer rests on are on paper",
  subject  = "processing_activity",
  applies  = but(shared.under_it, { transfers_abroad = true, transfer_basis = "safeguards" }),
  severity = shared.severity(3),

  expect {
    id    = "agreed",
    says  = "the standard clauses or other safeguards are on file and in force",
    level = "required", method = "examine",
    has   = { transfer_instrument = present, ["transfer_instrument.approved_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Agree the safeguards for what {name} sends abroad, or keep it here", owner = "data protection officer", within = days(30), effort = "M" },
}
