local held = { "free", "specific", "informed", "clear_act", "withdrawable", "necessary_only" }

rule {
  control  = "IN-DPDP:s.6",
  title    = "Consent is free, specific, informed, clear, limited and can be taken back",
  subject  = "processing_activity",
  applies  = shared.fiduciary { legal_basis = "consent" },
  severity = shared.severity(3),

  expect {
    id    = "conditions",
    says  = "consent is asked for so that all of these hold",
    level = "required", method = "examine",
    some  = "consent", where = { activity = this.id, from = { present, not_after(today) }, to = either { absent, not_before(today) } },
    has   = { conditions = { present, contains_all(held) } },
  },
  remedy = { task = "Ask for consent to {name} as the Act has it", owner = "data protection officer", within = days(30), effort = "M" },
}
