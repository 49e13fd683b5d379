rule {
  control = "ISO42001:6.1.2",
  title   = "An AI system has an owner",
  subject = "hard_system",
  severity = {
    base = 2,
    add = {
      by(this.risk_class, { minimal = 0, limited = 1, high = 2, prohibited = 3 }),
      by(most("hard_risk.level", { system = this.id, status = "open" }), { [5] = 1, otherwise = 0 }),
    },
  },

  expect {
    id = "owned", says = "an owner is recorded", level = "required", method = "examine",
    has = { owner = present },
  },
}
