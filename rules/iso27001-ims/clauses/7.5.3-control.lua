rule {
  control  = "ISO27001:7.5.3",
  title    = "Documents are controlled, and for both management systems alike",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "arranged",
    says  = "a process in use, described in a document in force, says how documents are handed out, stored, changed and kept",
    level = "required", method = "examine",
    some  = "process", where = { theme = shared.theme("document_control", "7.5.3"), ["document.covers"] = contains "ISO27001:7.5.3" },
    has   = { in_use_since = shared.past, ["document.status"] = "approved" },
    empty = "undetermined",
  },
  expect {
    id    = "one",
    says  = "the same process controls the documents of the AI management system",
    level = "advice", method = "examine",
    some  = "process", where = { theme = shared.theme("document_control", "7.5.3"), ["document.covers"] = contains "ISO27001:7.5.3" },
    has   = { ["document.covers"] = contains "ISO42001:7.5.3" },
    empty = "undetermined",
  },
  remedy = { task = "Bring the documents of both management systems under one document control", owner = "quality", within = days(90), effort = "M" },
}
