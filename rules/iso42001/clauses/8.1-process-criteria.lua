rule {
  control  = "ISO42001:8.1",
  title    = "A process is run by criteria",
  subject  = "process",
  applies  = { theme = shared.not_security },
  severity = { base = 2 },

  expect {
    id    = "criteria",
    says  = "there are criteria by which the process is run",
    level = "required", method = "examine",
    has   = { criteria = present },
  },
  -- That the processes are in use at all is asked at 4.4 (4.4-management-system/processes).
  -- Documents are owed only as far as they are needed to be sure that the process ran.
  expect {
    id    = "written-down",
    says  = "the process is written down",
    level = "advice", method = "examine",
    has   = { document = present },
  },
  remedy = { task = "Set the criteria by which the process {name} is run", owner = "process owner", within = days(60), effort = "M" },
}
