rule {
  control  = "IN-DPDP:s.8",
  title    = "The Board and the persons are told of a breach",
  subject  = "incident",
  applies  = {
    personal_data_breach = true, detected_at = not_after(today - param.breach_notice), ["system.jurisdictions"] = contains "IN",
    that(shared.roles_of(this.system), overlaps { "data_fiduciary", "significant_fiduciary" }),
  },
  severity = { base = 4, add = { by(this.breach_risk, { high = 1, otherwise = 0 }) } },

  expect {
    id    = "board",
    says  = "the Board was told by the third day",
    level = "required", method = "test",
    some  = "notification", where = { about = this, to = "authority", requirement = "IN-DPDP:s.8" },
    has   = { sent_at = { present, not_after(this.detected_at + param.breach_notice) } },
  },
  expect {
    id    = "persons",
    says  = "the persons were told, whatever the risk",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = one_of { "affected", "user" }, requirement = "IN-DPDP:s.8" },
    has   = { sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Tell the Board and the persons of breach {id}", owner = "data protection officer", within = days(1), effort = "S" },
}
