-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
rule {
  control  = "EU-AI-ACT:Art.86",
  title    = "Whoever asks why is told what part the system had",
  subject  = "concern",
  applies  = shared.high_risk { roles = { "deployer" }, system = this.system, thing = this.system, more = shared.found_under(shared.about_people, this.system, {
    ["channel.purpose"] = "explanation", received_at = not_after(today),
  }) },
  severity = { base = 3 },

  expect {
    id    = "answered",
    says  = "a request for an explanation was answered",
    level = "required", method = "examine",
    when  = { received_at = before(today - param.explain_within) },
    has   = { answered_at = { present, not_after(today) } },
  },
  expect {
    id    = "in-time",
    says  = "it was answered within a month, the time that data protection law gives",
    level = "advice", method = "test",
    when  = { answered_at = present },
    has   = { answered_at = not_after(this.received_at + param.explain_within) },
  },
  expect {
    id    = "meaningful",
    says  = "the answer explains clearly what part the system had in the decision, and what the decision rests on",
    level = "required", method = "interview",
    when  = { answered_at = { present, not_after(today) } },
    has   = { attested "Art.86-explained/meaningful" },
  },
  remedy = { task = "Explain the decision to whoever asked ({id})", owner = "system owner", within = days(7), effort = "S" },
}
