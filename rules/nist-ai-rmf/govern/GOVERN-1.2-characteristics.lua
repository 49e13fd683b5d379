rule {
  control  = "NIST-AI-RMF:GOVERN 1.2",
  title    = "Policies and procedures name all seven characteristics of trustworthy AI",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.2" },
  severity = { base = 2 },

  expect {
    id    = "policies",
    says  = "policies in force name, taken together, all seven characteristics",
    level = "own", method = "examine",
    has   = { that(values("document.characteristics", { type = "policy", status = "approved" }), contains_all(shared.characteristics)) },
  },
  expect {
    id    = "procedures",
    says  = "procedures in force turn, taken together, all seven into instructions",
    level = "own", method = "examine",
    has   = { that(values("document.characteristics", { type = "procedure", status = "approved" }), contains_all(shared.characteristics)) },
  },
  remedy = { task = "Work the characteristics that no policy or procedure names into one", owner = "AI management", within = days(90), effort = "M" },
}
