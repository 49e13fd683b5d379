rule {
  control  = "CN-GENAI:Art.8",
  title    = "Data is labelled by rules, and labels are checked",
  subject  = "dataset",
  applies  = {
    that(count("lineage_event", { dataset = this.id, type = "label" }), at_least(1)),
    that(count("dataset_use", { dataset = this.id, purpose = one_of { "train", "improve" }, ["system.jurisdictions"] = contains "CN" }), at_least(1)),
  },
  severity = { base = 2 },

  expect {
    id    = "rules",
    says  = "it is on file by which rules each labelling was done",
    level = "required", method = "examine",
    every = "lineage_event", where = { dataset = this.id, type = "label" },
    has   = { method = present },
  },
  expect {
    id    = "checked",
    says  = "labels were checked by sample",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = this.id, dimension = "label" },
    has   = { at = { present, not_after(today) } },
  },
  remedy = { task = "Write down the labelling rules of {name} and check its labels", owner = "data owner", within = days(30), effort = "M" },
}
