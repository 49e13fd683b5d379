local controls = { "SG-AI-VERIFY:8" }

rule {
  controls = controls,
  title    = "Data has an origin, a right and a measured quality",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "known",
    says  = "of each set of data it uses it is on record where it comes from, and when the right to use it was looked at",
    level = "own", method = "examine",
    every = "dataset_use", where = { system = this.id, to = not_over },
    has   = { ["dataset.origin"] = present, ["dataset.rights_reviewed_at"] = { present, not_after(today) } },
  },
  expect {
    id    = "measured",
    says  = "the quality of each was measured, and was as demanded",
    level = "own", method = "test",
    has   = { that(values("data_quality_check.dataset", { met = true }), contains_all(values("dataset_use.dataset", { system = this.id, to = not_over }))) },
  },
  remedy = { task = "Settle origin, right and quality of the data of {name}", owner = "data owner", within = days(60), effort = "M" },
}
