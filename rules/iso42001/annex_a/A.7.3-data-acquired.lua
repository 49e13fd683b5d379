rule {
  control  = "ISO42001:A.7.3",
  title    = "Where data came from, and why it was chosen, is on record",
  subject  = "dataset",
  applies  = { selected "ISO42001:A.7.3" },
  severity = { base = 2 },

  expect {
    id    = "origin",
    says  = "the origin of the data is on record",
    level = "required", method = "examine",
    has   = { origin = { present, is_not(na) } },
  },
  expect {
    id    = "from-whom",
    says  = "of bought data it is on record who sold it",
    level = "required", method = "examine",
    when  = { origin = "bought" },
    has   = { supplier = { present, is_not(na) } },
  },
  expect {
    id    = "reason",
    says  = "why it was chosen is on record",
    level = "required", method = "examine",
    has   = { reason_chosen = { present, is_not(na) } },
  },
  -- Category, quantity, rights, demographics, earlier uses: guidance on what the record holds.
  expect {
    id    = "details",
    says  = "the record tells when the data was acquired, what it is and how much",
    level = "advice", method = "examine",
    has   = { acquired_at = not_after(today), categories = present, quantity = present },
  },
  expect {
    id    = "rights",
    says  = "of data that comes from others the licence is on record",
    level = "advice", method = "examine",
    when  = { origin = one_of { "bought", "public", "user" } },
    has   = { licence = { present, is_not(na) } },
  },
  expect {
    id    = "people",
    says  = "of personal data it is on record whom it is about",
    level = "advice", method = "examine",
    when  = { personal_data = true },
    has   = { subjects_described = present },
  },
  remedy = { task = "Record where {name} came from and why it was chosen", owner = "data owner", within = days(60), effort = "S" },
}
