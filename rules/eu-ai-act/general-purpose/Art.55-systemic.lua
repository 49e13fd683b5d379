rule {
  control  = "EU-AI-ACT:Art.55",
  title    = "A model with systemic risk is evaluated, watched and protected",
  subject  = "model",
  applies  = shared.gpai { "gpai_systemic" },
  severity = { base = 4 },

  expect {
    id    = "evaluated",
    says  = "the model was evaluated by a protocol that is written down",
    level = "required", method = "test",
    some  = "test_result", where = { model = this.id, type = "evaluation" },
    has   = { status = "completed", plan = present, at = { present, not_after(today) } },
  },
  expect {
    id    = "attacked",
    says  = "it was tested as an adversary would",
    level = "required", method = "test",
    some  = "test_result", where = { model = this.id, type = "red_team" },
    has   = { status = "completed", at = { present, not_after(today) } },
  },
  expect {
    id    = "risks",
    says  = "systemic risks at Union level and their sources were assessed",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { scope = contains(this) },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "mitigated",
    says  = "systemic risks are mitigated",
    level = "required", method = "interview",
    has   = { attested "Art.55-systemic/mitigated" },
  },
  expect {
    id    = "incidents",
    says  = "serious incidents are tracked and reported without undue delay, with what was done about them",
    level = "required", method = "interview",
    has   = { attested "Art.55-systemic/incidents" },
  },
  expect {
    id    = "protected",
    says  = "model and infrastructure are protected against attack and theft",
    level = "required", method = "interview",
    has   = { attested "Art.55-systemic/protected" },
  },
  remedy = { task = "Evaluate, watch and protect {name} as a model with systemic risk", owner = "model owner", within = days(60), effort = "XL" },
}
