rule {
  control  = "US-HIPAA-PCI:45 CFR 164.402-414",
  title    = "Those whose health information was breached are told within 60 days",
  subject  = "incident",
  applies  = {
    personal_data_breach = true, breach_risk = is_not "none", detected_at = before(today - param.breach_notice),
    ["system.jurisdictions"] = contains "US", that(shared.roles_of(this.system), contains "covered_entity"),
  },
  severity = { base = 4, add = { by(this.breach_risk, { high = 1, otherwise = 0 }) } },

  expect {
    id    = "persons",
    says  = "the persons were told within 60 days",
    level = "required", method = "test",
    some  = "notification", where = { about = this, to = "affected", requirement = "US-HIPAA-PCI:45 CFR 164.402-414" },
    has   = { sent_at = { present, not_after(this.detected_at + param.breach_notice) } },
  },
  remedy = { task = "Tell the persons of breach {id} and the department", owner = "privacy officer", within = days(3), effort = "M" },
}
