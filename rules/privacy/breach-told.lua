local controls = { "SOC2:P6.6" }

rule {
  controls = controls,
  title    = "Those a breach concerns are told",
  subject  = "incident",
  applies  = { personal_data_breach = true, breach_risk = one_of { "risk", "high" }, detected_at = before(today - param.breach_notice), shared.taken_on(controls) },
  severity = { base = 4 },

  expect {
    id    = "told",
    says  = "the authority or the persons were told",
    level = "own", method = "examine",
    some  = "notification", where = { about = this, to = one_of { "authority", "affected", "user", "customer" } },
    has   = { sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Tell the authority or the persons of breach {id}", owner = "privacy officer", within = days(30), effort = "S" },
}
