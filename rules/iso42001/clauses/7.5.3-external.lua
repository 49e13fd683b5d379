rule {
  control  = "ISO42001:7.5.3",
  title    = "Documents from outside are known for what they are, and under control",
  subject  = "document",
  applies  = { type = "external", status = is_not "withdrawn", covers = shared.not_security_alone },
  severity = { base = 1 },

  expect {
    id    = "identified",
    says  = "one can tell which document it is and which edition of it",
    level = "required", method = "examine",
    has   = { title = present, version = present },
  },
  expect {
    id    = "controlled",
    says  = "it is settled who may have the document",
    level = "required", method = "examine",
    has   = { access_class = present },
  },
  expect {
    id    = "serves",
    says  = "it is said what the document is needed for",
    level = "advice", method = "examine",
    has   = { covers = present },
  },
  remedy = { task = "Note edition and readers of {title}", owner = "document owner", within = days(60), effort = "S" },
}
