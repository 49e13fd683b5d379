rule {
  control  = "NIST-AI-RMF:GOVERN 6.2",
  title    = "A high-risk system that rests on others can do without them for a while",
  subject  = "ai_system",
  applies  = {
    stage = in_use, shared.taken_on("NIST-AI-RMF:GOVERN 6.2", this.id), origin = one_of { "bought", "embedded", "open_source", "built_and_bought" },
    that(the("classification.class", { subject = this.id, framework = "own" }), "high"),
  },
  severity = { base = 3 },

  expect {
    id    = "plan",
    says  = "a plan says what happens when the part from outside fails, and somebody agreed to it",
    level = "own", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = "contingency" },
    has   = { document = present, approved = present, performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "tried",
    says  = "the plan was tried, and worked",
    level = "own", method = "test",
    some  = "control_check", where = { control = "NIST-AI-RMF:GOVERN 6.2", subject = this },
    has   = { at = { present, not_after(today) }, result = "effective" },
  },
  expect {
    id    = "lately",
    says  = "it was tried within the last year",
    level = "advice", method = "test",
    some  = "control_check", where = { control = "NIST-AI-RMF:GOVERN 6.2", subject = this },
    has   = { at = fresh(param.lately) },
  },
  remedy = { task = "Plan and try what happens when the part of {name} that comes from outside fails", owner = "system owner", within = days(90), effort = "L" },
}
