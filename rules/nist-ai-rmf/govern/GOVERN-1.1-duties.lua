rule {
  control  = "NIST-AI-RMF:GOVERN 1.1",
  title    = "Each law on AI that binds the organisation is on record with how it is met",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.1" },
  severity = { base = 3 },

  expect {
    id    = "register",
    says  = "duties by law are on record among the obligations",
    level = "own", method = "examine",
    some  = "obligation", where = { type = "law" },
    has   = { reference = present },
  },
  expect {
    id    = "managed",
    says  = "for every duty by law in force it is written where it stands, that it is taken on, and how it is met",
    level = "own", method = "examine",
    every = "obligation", where = { type = "law", from = not_after(today), to = not_over },
    has   = { reference = present, addressed = { present, true }, how = present },
  },
  remedy = { task = "Write down for each law on AI where it stands and how it is met", owner = "legal", within = days(60), effort = "M" },
}
