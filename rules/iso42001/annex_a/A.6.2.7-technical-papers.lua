rule {
  control  = "ISO42001:A.6.2.7",
  title    = "Each audience gets the technical papers it needs",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.6.2.7", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "provided",
    says  = "technical documentation of the system is on file and was handed to an audience it is for",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = one_of { "user", "partner", "authority" } },
    has   = { document = { present, resolves }, provided_at = not_after(today) },
  },
  expect {
    id    = "current",
    says  = "what was handed out is an approved document that was not withdrawn since",
    level = "advice", method = "test",
    every = "user_information", where = { system = this.id, audience = one_of { "user", "partner", "authority" }, document = present },
    has   = { ["document.status"] = "approved" },
  },
  expect {
    id    = "usable",
    says  = "those it is for can use it: it says what they need in a form they understand",
    level = "required", method = "interview",
    has   = { attested "A.6.2.7-technical-papers/usable" },
  },
  -- Which audiences need papers is the organisation's to determine; partners and authorities are examples.
  expect {
    id    = "authorities",
    says  = "there is a version for authorities",
    level = "advice", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "authority" },
    has   = { document = present },
  },
  remedy = { task = "Write the technical papers of {name} for those who need them", owner = "system owner", within = days(60), effort = "L" },
}
