-- Objectives by an id of Annex C speak of AI in general; those with the word are meant for development.
local development = {
  theme = one_of {
    "responsible_development", "ISO42001:C.2.1", "ISO42001:C.2.2", "ISO42001:C.2.3", "ISO42001:C.2.4", "ISO42001:C.2.5", "ISO42001:C.2.6",
    "ISO42001:C.2.7", "ISO42001:C.2.8", "ISO42001:C.2.9", "ISO42001:C.2.10", "ISO42001:C.2.11",
  },
  status = is_not "dropped",
}

rule {
  control  = "ISO42001:A.6.1.2",
  title    = "What responsible development means is written down",
  subject  = "organization",
  applies  = { selected "ISO42001:A.6.1.2" },
  severity = { base = 2 },

  expect {
    id    = "objective",
    says  = "an objective that guides responsible development is written down and not dropped",
    level = "required", method = "examine",
    some  = "objective", where = development,
    has   = { statement = { present, is_not(na) } },
  },
  expect {
    id    = "measured",
    says  = "such an objective has a metric, or a recorded reason why it cannot be measured",
    level = "advice", method = "examine",
    every = "objective", where = development,
    has   = { measurable = present },
  },
  expect {
    id    = "known",
    says  = "those who develop can say which objectives guide them and what they do about them",
    level = "advice", method = "interview",
    has   = { attested "A.6.1.2-development-aims/known" },
  },
  remedy = { task = "Write down objectives for responsible development and build them into its steps", owner = "head of development", within = days(60), effort = "M" },
}
