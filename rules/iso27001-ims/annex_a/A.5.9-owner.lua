rule {
  control  = "ISO27001:A.5.9",
  title    = "An AI system in use stands in the inventory of assets, with its owner",
  subject  = "ai_system",
  applies  = { stage = in_use, selected "ISO27001:A.5.9" },
  severity = { base = 2 },

  expect {
    id    = "owner",
    says  = "somebody owns the system",
    level = "required", method = "examine",
    has   = { owner = present },
  },
  expect {
    id    = "listed",
    says  = "what it needs to run is listed",
    level = "advice", method = "examine",
    some  = "resource", where = { system = this.id },
    has   = { type = one_of { "system", "compute", "data" } },
  },
  remedy = { task = "Name who owns {name}", owner = "information security", within = days(30), effort = "S" },
}
