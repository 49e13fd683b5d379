rule {
  control  = "ISO42001:7.5.3",
  title    = "Each document is under control as long as it is kept",
  subject  = "document",
  applies  = { status = one_of { "approved", "withdrawn" }, type = is_not "external", covers = shared.not_security_alone },
  severity = { base = 1 },

  expect {
    id    = "access",
    says  = "it is settled who may read the document",
    level = "required", method = "examine",
    has   = { access_class = present },
  },
  expect {
    id    = "retention",
    says  = "it is settled how long the document is kept",
    level = "required", method = "examine",
    has   = { retention = present },
  },
  expect {
    id    = "only-version",
    says  = "no other version of the document is in force beside this one",
    level = "required", method = "test",
    when  = { status = "approved", id_code = present },
    none  = "document", where = { id_code = this.id_code, id = is_not(this.id) },
    has   = { status = "approved" },
  },
  expect {
    id    = "looked-at",
    says  = "the day has not passed on which the document was to be looked at again",
    level = "own", method = "test",
    when  = { status = "approved", next_review = present },
    has   = { next_review = not_before(today) },
  },
  expect {
    id    = "kept-long-enough",
    says  = "a document no longer in force was not disposed of before the time that was settled",
    level = "own", method = "test",
    when  = { status = "withdrawn", retention = present },
    has   = { disposed_at = either { absent, not_before(this.approved_at + this.retention) } },
  },
  expect {
    id    = "unchanged",
    says  = "the digest of its bytes was taken, so that a change would be seen",
    level = "advice", method = "examine",
    has   = { digest = present },
  },
  remedy = { task = "Settle who may read {title} and how long it is kept, and look it over again", owner = "document owner", within = days(30), effort = "S" },
}
