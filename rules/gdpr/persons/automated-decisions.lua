rule {
  control  = "GDPR:Art.22",
  title    = "Machines decide alone about people only where they may, and people can have it looked at",
  subject  = "processing_activity",
  applies  = shared.controllers { automated_decisions = "significant" },
  severity = { base = 4, add = { by(this.special_categories, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "ground",
    says  = "what allows it is named: a contract, a law or explicit consent",
    level = "required", method = "examine",
    has   = { decision_ground = present },
  },
  expect {
    id    = "human",
    says  = "there is a way to have a person look at the decision and to contest it",
    level = "required", method = "examine",
    when  = { decision_ground = one_of { "contract", "explicit_consent" } },
    some  = "channel", where = { purpose = "appeal", system = either { absent, one_of(this.systems) } },
    has   = { established = "yes" },
  },
  remedy = { task = "Put a person into the decisions of {name}, or show what allows to do without and open a way to contest them", owner = "system owner", within = days(14), effort = "L" },
}
