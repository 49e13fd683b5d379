rule {
  control  = "ISO42001:A.10.3",
  title    = "There is a process that keeps what is bought in line with own standards",
  subject  = "organization",
  applies  = { selected "ISO42001:A.10.3" },
  severity = { base = 2 },

  expect {
    id    = "process",
    says  = "a process for suppliers of AI is in use",
    level = "required", method = "examine",
    some  = "process", where = { theme = "supplier" },
    has   = { in_use_since = { present, not_after(today) } },
    empty = "undetermined",
  },
  -- No document is demanded.
  expect {
    id    = "described",
    says  = "a document describes it",
    level = "advice", method = "examine",
    some  = "process", where = shared.process "supplier",
    has   = { document = present },
    empty = "undetermined",
  },
  expect {
    id    = "everyone",
    says  = "every supplier that provides something for an AI system was assessed",
    level = "advice", method = "test",
    every = "supplier", where = { provides = present },
    has   = { id = one_of(values("supplier_assessment.supplier", { result = present })) },
  },
  remedy = { task = "Describe how suppliers of AI are chosen and looked at", owner = "purchasing", within = days(60), effort = "M" },
}
