rule {
  control  = "CN-GENAI:Art.11",
  title    = "Requests of users about their data are handled",
  subject  = "data_request",
  applies  = {
    ["system.jurisdictions"] = contains "CN", shared.provider_of(this.system), received_at = before(ago(param.answer_within)),
    type = one_of { "access", "portability", "correction", "erasure" },
  },
  severity = { base = 3 },

  expect {
    id    = "handled",
    says  = "it was answered",
    level = "required", method = "examine",
    has   = { answered_at = { present, not_after(today) } },
  },
  remedy = { task = "Answer request {id}", owner = "product owner", within = days(7), effort = "S" },
}
