rule {
  control  = "ISO42001:7.5.2",
  title    = "Each document in force can be told from others, and was approved as it stands",
  subject  = "document",
  applies  = { status = "approved", type = is_not "external", covers = shared.not_security_alone },
  severity = { base = 1 },

  expect {
    id    = "identified",
    says  = "the document has a title, and one can tell which version of it this is",
    level = "required", method = "examine",
    has   = { title = present, version = present },
  },
  expect {
    id    = "approved",
    says  = "somebody looked the document over and approved it on a day",
    level = "required", method = "examine",
    has   = { approver = present, approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "this-version",
    says  = "where decisions on the document are on file, one of them approves the version in force",
    level = "required", method = "test",
    when  = { that(count("approval", { subject = this }), at_least(1)) },
    some  = "approval", where = { subject = this, decision = "approved" },
    has   = { subject_version = this.version },
  },
  expect {
    id    = "marks",
    says  = "the document names its author, its identification and its language",
    level = "advice", method = "examine",
    has   = { author = present, id_code = present, language = present },
  },
  expect {
    id    = "four-eyes",
    says  = "it was approved by somebody other than its author",
    level = "advice", method = "test",
    has   = { approver = is_not(this.author) },
  },
  remedy = { task = "Give {title} a version, and have this version looked over and approved", owner = "document owner", within = days(30), effort = "S" },
}
