rule {
  control  = "US-CO-AI:6-1-1704(1)",
  title    = "People are told before the system weighs in a decision about them",
  subject  = "decision",
  applies  = shared.weighed(),
  severity = { base = 3, add = { by(this.adverse, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "notice",
    says  = "by the day of the decision there was a notice for those affected that the system is used",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.system, audience = "affected", purpose = "notice" },
    has   = { provided = "yes", contains = contains "is_ai", provided_at = { present, not_after(this.at) } },
  },
  remedy = { task = "Put up a notice before the system weighs in further decisions like {id}", owner = "system owner", within = days(7), effort = "S" },
}
