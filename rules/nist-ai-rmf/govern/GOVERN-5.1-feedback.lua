rule {
  control  = "NIST-AI-RMF:GOVERN 5.1",
  title    = "What people outside say is judged and leads to a decision",
  subject  = "concern",
  applies  = { shared.taken_on("NIST-AI-RMF:GOVERN 5.1", this.system), ["channel.purpose"] = one_of { "external_adverse_impact", "complaint", "appeal" },
    answered_at = { present, not_after(today), not_before(shared.taken_on_since "NIST-AI-RMF:GOVERN 5.1") } },
  severity = { base = 2 },

  expect {
    id    = "judged",
    says  = "it was judged before it was answered, and it is on record what came of it",
    level = "own", method = "examine",
    has   = { triaged_at = { present, not_after(this.answered_at) }, outcome = present },
  },
  remedy = { task = "Judge what was said in {id}, and record what came of it", owner = "system owner", within = days(30), effort = "S" },
}
