rule {
  control  = "ISO42001:A.7.6",
  title    = "How data for learning was prepared is on record",
  subject  = "dataset_use",
  applies  = { purpose = one_of { "train", "validate", "test", "improve" }, from = not_after(today), selected("ISO42001:A.7.6", this.system)},
  severity = shared.severity_by_system(2),

  expect {
    id    = "method",
    says  = "the methods by which the data was prepared or labelled are written down",
    level = "required", method = "examine",
    some  = "lineage_event", where = { dataset = this.dataset, type = one_of { "prepare", "label" } },
    has   = { method = { present, is_not(na) } },
  },
  expect {
    id    = "reason",
    says  = "why these preparations were chosen is written down",
    level = "required", method = "examine",
    some  = "lineage_event", where = { dataset = this.dataset, type = one_of { "prepare", "label" } },
    has   = { reason = { present, is_not(na) } },
  },
  expect {
    id    = "first",
    says  = "each preparation came before this use began",
    level = "advice", method = "test",
    every = "lineage_event", where = { dataset = this.dataset, type = one_of { "prepare", "label" } },
    has   = { at = not_after(this.from), tool = present },
  },
  remedy = { task = "Write down how dataset {dataset} was prepared, and why so", owner = "data owner", within = days(60), effort = "S" },
}
