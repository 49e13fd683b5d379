-- What the provider builds in. That deployers assign people to it is Art. 26.
rule {
  control  = "EU-AI-ACT:Art.14",
  title    = "People can oversee the system by its design",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),
  -- Art. 14(5): two people with competence, training and authority.
  params   = { confirmed_by = 2 },

  expect {
    id    = "built",
    says  = "people can set aside what the system decides, and stop it, and both were tried",
    level = "required", method = "test",
    some  = "oversight", where = { system = this.id },
    has   = { can_override = true, can_stop = true, tested_at = { present, not_after(today) } },
  },
  expect {
    id    = "required-first",
    says  = "oversight was among the requirements written for the system",
    level = "advice", method = "examine",
    some  = "system_requirement", where = { system = this.id, type = "oversight" },
    has   = { statement = present },
  },
  expect {
    id    = "two",
    says  = "where the system identifies people at a distance nothing is done on a match that two people did not confirm, each for themselves",
    level = "required", method = "examine",
    when  = { features = contains "identifies_biometrically" },
    some  = "oversight", where = { system = this.id },
    has   = { confirmed_by = { present, at_least(param.confirmed_by) } },
  },
  expect {
    id    = "aware",
    says  = "those who oversee it can understand what it can and cannot do, notice that they rely on it too much, and interpret what it puts out",
    level = "required", method = "observe",
    has   = { attested "Art.14-oversight-designed/aware" },
  },
  remedy = { task = "Build into {name} what people need to oversee, override and stop it", owner = "system owner", within = days(90), effort = "L" },
}
