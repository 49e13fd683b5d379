rule {
  control  = "GDPR:Art.12",
  title    = "Requests of persons are answered within a month",
  subject  = "data_request",
  applies  = shared.request(),
  severity = { base = 3 },

  expect {
    id    = "in-time",
    says  = "it was answered within a month",
    level = "required", method = "test",
    when  = { extended_at = absent },
    has   = { answered_at = { present, not_after(this.received_at + param.answer_within) } },
  },
  expect {
    id    = "told-in-time",
    says  = "the person was told within a month that the answer takes longer",
    level = "required", method = "test",
    when  = { extended_at = present },
    has   = { extended_at = not_after(this.received_at + param.answer_within) },
  },
  expect {
    id    = "longer",
    says  = "somebody who knows the law found that it may take longer, for the reasons the person was told",
    level = "required", method = "interview",
    when  = { extended_at = present },
    has   = { attested "request-answered/longer" },
  },
  remedy = { task = "Answer request {id}", owner = "data protection officer", within = days(3), effort = "S" },
}
