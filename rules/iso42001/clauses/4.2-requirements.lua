rule {
  control  = "ISO42001:4.2",
  title    = "Of each requirement of a party it is decided whether the management system takes it on",
  subject  = "obligation",
  applies  = { type = one_of { "law", "contract", "party_need" } },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "it was decided whether the AI management system takes the requirement on",
    level = "required", method = "examine",
    has   = { addressed = present },
  },
  expect {
    id    = "how",
    says  = "for a requirement that is taken on it is said how",
    level = "advice", method = "examine",
    when  = { addressed = true },
    has   = { how = present },
  },
  remedy = { task = "Decide whether and how the AI management system takes on: {title}", owner = "AI management", within = days(30), effort = "S" },
}
