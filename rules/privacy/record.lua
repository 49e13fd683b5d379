local controls = { "ISO27701:A.1.2.9" }

rule {
  controls = controls,
  title    = "The record says whose data of which sorts is used, and who gets it",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "whose data of which sorts is used, and who gets it, is stated",
    level = "own", method = "examine",
    has   = { persons = present, data_categories = present, recipients = present },
  },
  remedy = { task = "Complete the record on {name}", owner = "privacy officer", within = days(30), effort = "S" },
}
