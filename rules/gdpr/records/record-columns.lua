rule {
  control  = "GDPR:Art.30",
  title    = "The record of processing says what it has to",
  subject  = "processing_activity",
  applies  = shared.controllers(),
  severity = shared.severity(2),

  expect {
    id    = "described",
    says  = "it says for what whose data of which sorts is used, and who gets it",
    level = "required", method = "examine",
    has   = { purposes = present, persons = present, data_categories = present, recipients = present },
  },
  expect {
    id    = "abroad",
    says  = "it says whether data goes outside the area of the law",
    level = "required", method = "examine",
    has   = { transfers_abroad = present },
  },
  expect {
    id    = "as-far-as-possible",
    says  = "it says how long data is kept and how it is protected",
    level = "advice", method = "examine",
    has   = { retention = present, security = present },
  },
  remedy = { task = "Complete the record of processing on {name}", owner = "data protection officer", within = days(30), effort = "S" },
}
