rule {
  control  = "OMB:M-24-10 5(c)(iv)(G)",
  title    = "Those who operate the AI are trained",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(2),
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
