rule {
  control  = "CN-GENAI:Art.19",
  title    = "Authorities that inspect get what they ask for",
  subject  = "authority_request",
  applies  = { ["system.jurisdictions"] = contains "CN", shared.provider_of(this.system), due = before(today) },
  severity = { base = 3 },

  expect {
    id    = "answered",
    says  = "it was answered by the day it was due",
    level = "required", method = "test",
    has   = { answered_at = { present, not_after(this.due) } },
  },
  expect {
    id    = "given",
    says  = "the authority was given all it asked for",
    level = "required", method = "examine",
    has   = { given = { present, contains_all(this.asked) } },
  },
  remedy = { task = "Give the authority what request {id} asks for", owner = "product owner", within = days(3), effort = "M" },
}
