rule {
  control  = "ISO42001:8.3",
  title    = "A level falls only because something was done",
  subject  = "risk",
  applies  = { residual = below(this.inherent) },
  severity = { base = 2 },

  expect {
    id    = "by-something",
    says  = "the lower level rests on a treatment that was done or on a control that was found effective",
    level = "required", method = "test",
    has   = { that(
      count("risk_treatment", { risk = this.id, done_at = { present, not_after(today) } })
        + count("control_check", { control = one_of(values("risk_treatment.controls", { risk = this.id })), result = "effective" }),
      at_least(1)) },
    major_if = { "the lower level hid a risk above the acceptable one" },
  },
  remedy = { task = "Show what lowered {name}, or put the level back", owner = "risk management", within = days(30), effort = "S" },
}
