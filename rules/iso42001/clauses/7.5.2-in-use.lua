-- The rule of 7.5.2 on documents looks at those that are approved; a process that people work by must not rest on a draft.
rule {
  control  = "ISO42001:7.5.2",
  title    = "What describes a process in use is approved",
  subject  = "process",
  applies  = { theme = shared.not_security, in_use_since = not_after(today), document = present },
  severity = { base = 2 },

  expect {
    id    = "approved",
    says  = "the document that describes a process in use is approved",
    level = "required", method = "examine",
    has   = { ["document.status"] = "approved" },
  },
  remedy = { task = "Have the document about the process {name} looked over and approved", owner = "document owner", within = days(30), effort = "S" },
}
