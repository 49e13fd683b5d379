rule {
  control  = "IN-DPDP:s.11",
  title    = "People get a summary of their data and its use",
  subject  = "data_request",
  applies  = shared.request { type = "access" },
  severity = { base = 3 },

  expect(shared.met "the person was answered"),
  expect(shared.refused),
  expect {
    id    = "summary",
    says  = "the person was given data, what is done with it, and who got it",
    level = "required", method = "examine",
    when  = { done_at = present },
    has   = { given = { present, contains_all { "data", "purposes", "recipients" } } },
  },
  remedy = { task = "Answer request {id}", owner = "data protection officer", within = days(14), effort = "M" },
}
