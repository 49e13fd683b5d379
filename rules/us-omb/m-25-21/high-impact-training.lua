rule {
  control  = "OMB:M-25-21 4(b)(iv)",
  title    = "Operators are trained and assessed",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 2 },
  waivable = shared.waivable,

  expect {
    id    = "operators-trained",
    says  = "a person is on record as trained for what operating the system needs, and the training has not expired",
    level = "required", method = "examine",
    some  = "competence", where = { ["requirement.applies_to"] = this },
    has   = { basis_type = "training", obtained_at = not_after(today), expires_at = either { absent, not_before(today) } },
  },
  remedy = { task = "Train and assess those who operate {name}", owner = "system owner", within = days(90), effort = "M" },
}
