rule {
  control  = "ISO27001:A.8.26",
  title    = "What an AI system has to meet for information security was written down and approved",
  subject  = "ai_system",
  applies  = { stage = in_use, origin = one_of { "built", "built_and_bought" }, selected "ISO27001:A.8.26" },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a requirement on its information security is on file and approved",
    level = "required", method = "examine",
    some  = "system_requirement", where = { system = this.id, type = "security" },
    has   = { statement = present, approved = present },
  },
  remedy = { task = "Write down what {name} has to meet for information security", owner = "system_owner", within = days(60), effort = "M" },
}
