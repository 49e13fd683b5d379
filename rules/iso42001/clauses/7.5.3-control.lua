rule {
  control  = "ISO42001:7.5.3",
  title    = "Documents are at hand where they are needed, and protected",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "arranged",
    says  = "the organisation handles its documents in a way it settled: who gets them, where they lie, how versions change and when they go",
    level = "required", method = "examine",
    some  = "process", where = { theme = "document_control" },
    has   = { in_use_since = { present, not_after(today) } },
    empty = "undetermined",
  },
  -- Control is demanded, a procedure about it is not.
  expect {
    id    = "described",
    says  = "an approved document says how",
    level = "advice", method = "examine",
    some  = "process", where = shared.process "document_control",
    has   = { document = present, ["document.status"] = "approved" },
    empty = "undetermined",
  },
  expect {
    id    = "at-hand",
    says  = "seen at work, those who need a document have the version in force, and nobody else can change it",
    level = "required", method = "observe",
    has   = { attested "7.5.3-control/at-hand" },
  },
  remedy = { task = "Settle how documents are handed out, stored, changed, kept and disposed of", owner = "AI management", within = days(60), effort = "M" },
}
