rule {
  control  = "ISO42001:A.4.3",
  title    = "The data behind a system is on record",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.4.3", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "recorded",
    says  = "it is on record which data the system uses",
    level = "required", method = "examine",
    some  = "dataset_use", where = { system = this.id },
    has   = { dataset = { present, resolves } },
  },
  expect {
    id    = "each-on-file",
    says  = "each dataset it is said to use is described in the register of data",
    level = "required", method = "test",
    every = "dataset_use", where = { system = this.id },
    has   = { dataset = { present, resolves } },
  },
  -- Categories, labels, quantity, retention, known bias: guidance on what such a record holds.
  expect {
    id    = "content",
    says  = "of each dataset the record tells what it is used for, sorts, quantity, how long it is kept and known bias",
    level = "advice", method = "examine",
    every = "dataset_use", where = { system = this.id, dataset = present },
    has   = { purpose = { present, is_not(na) }, ["dataset.categories"] = present, ["dataset.quantity"] = present, ["dataset.retention"] = present, ["dataset.known_bias"] = present },
  },
  remedy = { task = "Record which data {name} uses", owner = "system owner", within = days(60), effort = "M" },
}
