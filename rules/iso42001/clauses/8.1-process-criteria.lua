rule {
  control  = "ISO42001:8.1",
  title    = "A process is run, and by criteria",
  subject  = "process",
  severity = { base = 2 },

  expect {
    id    = "criteria",
    says  = "there are criteria by which the process is run",
    level = "required", method = "examine",
    has   = { criteria = present },
  },
  expect {
    id    = "in-use",
    says  = "the process is in use",
    level = "required", method = "examine",
    has   = { in_use_since = { present, not_after(today) } },
  },
  -- Documents are owed only as far as they are needed to be sure that the process ran.
  expect {
    id    = "written-down",
    says  = "the process is written down",
    level = "advice", method = "examine",
    has   = { document = present },
  },
  remedy = { task = "Set the criteria of the process {name} and put it into use", owner = "process owner", within = days(60), effort = "M" },
}
