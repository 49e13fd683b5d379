rule {
  control  = "ISO42001:A.7.3",
  title    = "Where data came from, and why it was chosen, is on record",
  subject  = "dataset",
  applies  = { shared.selected_in_general "ISO42001:A.7.3" },
  severity = { base = 2 },

  expect {
    id    = "origin",
    says  = "the origin of the data is on record",
    level = "required", method = "examine",
    has   = { origin = { present, is_not(na) } },
  },
  expect {
    id    = "reason",
    says  = "why it was chosen is on record",
    level = "required", method = "examine",
    has   = { reason_chosen = { present, is_not(na) } },
  },
  remedy = { task = "Record where {name} came from and why it was chosen", owner = "data owner", within = days(60), effort = "S" },
}
