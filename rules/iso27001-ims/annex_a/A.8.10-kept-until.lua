rule {
  control  = "ISO27001:A.8.10",
  title    = "Data of people is kept for a time, and then deleted",
  subject  = "dataset",
  applies  = { personal_data = true, selected "ISO27001:A.8.10" },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "how long the data is kept is decided",
    level = "required", method = "examine",
    has   = { retention = present },
  },
  expect {
    id    = "gone",
    says  = "data whose time has passed since it was acquired is gone",
    level = "required", method = "test",
    when  = { retention = present, acquired_at = before(today - this.retention) },
    has   = { disposed_at = shared.past },
  },
  remedy = { task = "Delete {name}, or decide how long it is kept", owner = "data", within = days(30), effort = "S" },
}
