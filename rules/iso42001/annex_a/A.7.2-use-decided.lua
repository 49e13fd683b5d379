rule {
  control  = "ISO42001:A.7.2",
  title    = "Data is taken for development by a decision that came first",
  subject  = "dataset_use",
  applies  = { purpose = one_of { "train", "validate", "test", "improve" }, selected("ISO42001:A.7.2", this.system)},
  severity = shared.severity_by_system(2),

  -- Where the organisation decides on the use of data, it promised that the decision comes first; that it decides at all is guidance.
  expect {
    id    = "decided-first",
    says  = "the approval of this use was given on or before its first day",
    level = "own", method = "test",
    when  = { approved = present },
    has   = { ["approved.decision"] = "approved", ["approved.at"] = not_after(this.from) },
  },
  expect {
    id    = "suited",
    says  = "it is on record why the data suits this use",
    level = "advice", method = "examine",
    has   = { suitability = present },
  },
  remedy = { task = "Decide whether dataset {dataset} may be used, before it is", owner = "data owner", within = days(30), effort = "S" },
}
