rule {
  control  = "ISO27001:A.8.32",
  title    = "A change of an AI system goes through change management",
  subject  = "change",
  applies  = { level = one_of { "system", "model" }, done_at = shared.past, selected "ISO27001:A.8.32" },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "the change was decided on before it took effect",
    level = "required", method = "test",
    has   = { approved = present, ["approved.at"] = { present, not_after(this.done_at) } },
  },
  expect {
    id    = "weighed",
    says  = "what it would bring with it was looked at",
    level = "advice", method = "examine",
    has   = { consequence_review = present },
  },
  remedy = { task = "Decide on {description} after the fact, and say why it went past change management", owner = "operations", within = days(30), effort = "S" },
}
