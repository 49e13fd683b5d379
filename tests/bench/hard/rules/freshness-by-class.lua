rule {
  control = "ISO42001:A.6.2.6",
  title   = "Monitoring is as frequent as the class demands",
  subject = "hard_system",

  expect {
    id = "fresh", says = "a monitoring report is as young as the class demands", level = "required", method = "examine",
    some = "hard_evidence", where = { system = this.id, kind = "monitoring_report" },
    has = { collected_on = fresh(by(this.risk_class, { high = days(90), limited = days(180) })) },
  },
}
