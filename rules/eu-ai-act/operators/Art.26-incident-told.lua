-- Art. 26(5), second half: provider, then importer or distributor, and the authority. Only incidents since the Act binds the system.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "A deployer tells provider and authority of a serious incident",
  subject  = "incident",
  applies  = shared.high_risk { roles = { "deployer" }, system = this.system, thing = this.system, more = {
    serious = true, detected_at = { not_after(today), not_before(shared.binds_from(this.system)) },
  } },
  severity = { base = 5 },

  expect {
    id    = "provider",
    says  = "the provider was told of the serious incident",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "provider" },
    has   = { sent_at = { present, not_after(today) } },
  },
  expect {
    id    = "authority",
    says  = "the market surveillance authority was told of it",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "authority" },
    has   = { sent_at = { present, not_after(today) } },
  },
  expect {
    id    = "at-once",
    says  = "each of them was told within the days that we read \"immediately\" as",
    level = "advice", method = "test",
    every = "notification", where = { about = this, to = one_of { "provider", "authority" } },
    has   = { sent_at = { present, not_after(this.detected_at + param.at_once) } },
  },
  remedy = { task = "Tell provider and authority of incident {id}", owner = "incident manager", within = days(1), effort = "S" },
}
