rule {
  control  = "CN-GENAI:Art.15",
  title    = "The public can complain and knows how it is dealt with",
  subject  = "ai_system",
  applies  = shared.offered,
  severity = { base = 2 },

  expect {
    id    = "channel",
    says  = "there is a public way to complain, with its process on file",
    level = "required", method = "examine",
    some  = "channel", where = { purpose = "complaint", system = either { this.id, absent } },
    has   = { established = "yes", public_since = { present, not_after(today) }, procedure = present },
  },
  expect {
    id    = "answered",
    says  = "complaints of more than 30 days ago were answered",
    level = "own", method = "test",
    every = "concern", where = { system = this.id, ["channel.purpose"] = "complaint", received_at = before(ago(param.answer_within)) },
    has   = { answered_at = present },
  },
  remedy = { task = "Open a way to complain about {name} and answer", owner = "product owner", within = days(30), effort = "M" },
}
