rule {
  control  = "ISO42001:A.6.2.3",
  title    = "Design is recorded and goes back to aims and requirements",
  subject  = "ai_system",
  -- What is bought or embedded was designed elsewhere; its papers are judged with the supplier.
  applies  = {
    stage = one_of { "developed", "deployed", "operated" }, origin = one_of { "built", "open_source", "built_and_bought" },
    shared.not_outside, selected("ISO42001:A.6.2.3", this.id),
  },
  severity = shared.severity(2),

  expect {
    id    = "described",
    says  = "the design of the system is written down",
    level = "required", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = "design" },
    has   = { document = { present, is_not(na) } },
  },
  expect {
    id    = "traced",
    says  = "a record of its design names the objectives or requirements that it serves",
    level = "required", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = one_of { "design", "decision" } },
    has   = { traces_to = present },
  },
  expect {
    id    = "decisions",
    says  = "decisions on the design are kept, each with what it was judged by",
    level = "advice", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = "decision" },
    has   = { criteria = present },
  },
  remedy = { task = "Write down the design of {name} and what it goes back to", owner = "head of development", within = days(60), effort = "M" },
}
