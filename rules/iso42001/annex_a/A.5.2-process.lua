local of_it = shared.process "impact_assessment"

rule {
  control  = "ISO42001:A.5.2",
  title    = "There is a process for assessing the impact of AI systems",
  subject  = "organization",
  applies  = { selected "ISO42001:A.5.2" },
  severity = { base = 2 },

  expect {
    id    = "process",
    says  = "a process for assessing impact is in use",
    level = "required", method = "examine",
    some  = "process", where = { theme = "impact_assessment" },
    has   = { in_use_since = { present, not_after(today) } },
    empty = "undetermined",
  },
  -- Here no document is demanded; 6.1.4 demands one.
  expect {
    id    = "described",
    says  = "a document describes it",
    level = "advice", method = "examine",
    some  = "process", where = of_it,
    has   = { document = present },
    empty = "undetermined",
  },
  expect {
    id    = "repeatable",
    says  = "somebody else who follows it would find whom a system touches and how, at any stage of its life",
    level = "required", method = "interview",
    has   = { attested "A.5.2-process/repeatable" },
  },
  -- What B.5.2 recommends that the process says.
  expect {
    id    = "when-to",
    says  = "it says under which circumstances an assessment is made",
    level = "advice", method = "examine",
    some  = "process", where = of_it,
    has   = { triggers = present },
    empty = "undetermined",
  },
  expect {
    id    = "who",
    says  = "it says who answers for it",
    level = "advice", method = "examine",
    some  = "process", where = of_it,
    has   = { owner = present },
    empty = "undetermined",
  },
  expect {
    id    = "how",
    says  = "it says by which criteria impact is judged",
    level = "advice", method = "examine",
    some  = "process", where = of_it,
    has   = { criteria = present },
    empty = "undetermined",
  },
  remedy = { task = "Describe how the impact of AI systems is assessed, and put it in use", owner = "AI management", within = days(60), effort = "M" },
}
