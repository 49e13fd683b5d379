rule {
  control  = "ISO42001:A.7.4",
  title    = "What data has to be like is set before it is used",
  subject  = "dataset_use",
  applies  = { purpose = one_of { "train", "validate", "test", "run", "improve" }, from = not_after(today), selected("ISO42001:A.7.4", this.system)},
  severity = shared.severity_by_system(2),

  expect {
    id    = "set-first",
    says  = "a demand on the quality of the data was set down in writing on or before the first day of this use",
    level = "required", method = "test",
    when  = { shared.under_aims(this.from) },
    some  = "data_quality_check", where = { dataset = this.dataset },
    has   = { requirement = { present, is_not(na) }, set_at = { present, not_after(this.from) } },
  },
  expect {
    id    = "set",
    says  = "a demand on the quality of the data is set down in writing",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = this.dataset },
    has   = { requirement = { present, is_not(na) } },
  },
  -- Guidance; and judged only against the people the system touches: where nobody said who they are, nobody can say.
  expect {
    id    = "representative",
    says  = "data that a system learns from was found representative, and tells of all the groups that the system touches",
    level = "advice", method = "test",
    when  = { purpose = one_of { "train", "improve" } },
    some  = "data_quality_check", where = { dataset = this.dataset, dimension = "representativeness" },
    has   = { met = true, that(this.dataset.subjects_described, contains_all(this.system.affected_groups)) },
  },
  remedy = { task = "Set down what dataset {dataset} has to be like, and hold it against that", owner = "data owner", within = days(30), effort = "M" },
}
