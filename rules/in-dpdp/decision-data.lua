local run_through = values("dataset_use.dataset", { system = this.id, purpose = "run" })

rule {
  control  = "IN-DPDP:s.8",
  title    = "Data that a decision about a person rests on is complete and right",
  subject  = "ai_system",
  applies  = {
    jurisdictions = contains "IN", personal_data = true, stage = in_use, adverse_decisions = true,
    that(shared.roles_of(this.id), overlaps { "data_fiduciary", "significant_fiduciary" }),
  },
  severity = { base = 3 },

  expect {
    id    = "right",
    says  = "accuracy of the data it runs on was measured and found to be as demanded",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = one_of(run_through), dimension = "accuracy" },
    has   = { met = true, at = { present, not_after(today) } },
  },
  expect {
    id    = "complete",
    says  = "so was its completeness",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = one_of(run_through), dimension = "completeness" },
    has   = { met = true, at = { present, not_after(today) } },
  },
  remedy = { task = "Measure the data that {name} decides with, and put it right", owner = "data owner", within = days(30), effort = "M" },
}
