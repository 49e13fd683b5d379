rule {
  control  = "ISO42001:A.4.4",
  title    = "Tools and models behind a system are on record",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.4.4", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "tools",
    says  = "the tools used on the system are on record",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, type = "tool" },
    has   = { name = { present, is_not(na) } },
  },
  -- The model inside a bought product is the supplier's; a record of it is asked only where the organisation works on the model.
  expect {
    id    = "models",
    says  = "the models in the system are on record, with their type",
    level = "required", method = "examine",
    when  = { origin = one_of { "built", "open_source", "experiment", "built_and_bought" } },
    some  = "model", where = { system = this.id },
    has   = { name = { present, is_not(na) }, type = { present, is_not(na) } },
  },
  expect {
    id    = "versions",
    says  = "the record tells the version of each tool",
    level = "advice", method = "examine",
    every = "resource", where = { system = this.id, type = "tool" },
    has   = { version = present },
  },
  remedy = { task = "Record the tools and models of {name}", owner = "system owner", within = days(60), effort = "S" },
}
