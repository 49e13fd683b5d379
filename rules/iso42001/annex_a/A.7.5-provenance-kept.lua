rule {
  control  = "ISO42001:A.7.5",
  title    = "There is a written way of recording where data comes from",
  subject  = "organization",
  applies  = { selected "ISO42001:A.7.5" },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a process for recording the provenance of data is in use and described in a document",
    level = "required", method = "examine",
    some  = "process", where = { theme = "data_provenance" },
    has   = { in_use_since = { present, not_after(today) }, document = { present, is_not(na) } },
  },
  remedy = { task = "Write down how the provenance of data is recorded, and work so", owner = "data owner", within = days(90), effort = "M" },
}
