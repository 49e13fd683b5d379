rule {
  control  = "GDPR:Art.25",
  title    = "Protection of personal data is built in, and the default is the least",
  subject  = "ai_system",
  applies  = shared.with_data,
  severity = { base = 3 },

  expect {
    id    = "built-in",
    says  = "somebody who knows system and law found protection built in, and that no more data is used than each purpose needs unless somebody asks for more",
    level = "required", method = "interview",
    has   = { attested "by-design/built-in" },
  },
  expect {
    id    = "demanded",
    says  = "demands on how it handles data were set down",
    level = "advice", method = "examine",
    some  = "system_requirement", where = { system = this.id, type = "data" },
    has   = { statement = present },
  },
  remedy = { task = "Look at whether protection of personal data is built into {name}, and set its defaults to the least", owner = "system owner", within = days(60), effort = "L" },
}
