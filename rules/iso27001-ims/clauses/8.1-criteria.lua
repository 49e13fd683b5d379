rule {
  control  = "ISO27001:8.1",
  title    = "A process of information security is run by criteria, as written down",
  subject  = "process",
  applies  = { theme = one_of(catalog "ISO27001:all"), in_use_since = shared.past },
  severity = { base = 2 },

  expect {
    id    = "criteria",
    says  = "there are criteria by which the process is run",
    level = "required", method = "examine",
    has   = { criteria = present },
  },
  expect {
    id    = "written-down",
    says  = "a document in force describes it",
    level = "advice", method = "examine",
    has   = { ["document.status"] = "approved" },
  },
  remedy = { task = "Set the criteria by which the process {name} is run", owner = "process owner", within = days(60), effort = "S" },
}
