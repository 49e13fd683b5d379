local controls = { "ISO27701:A.1.4.4", "SOC2:P7.1" }

rule {
  controls = controls,
  title    = "Personal data is measured for accuracy, completeness and age",
  subject  = "dataset",
  applies  = { personal_data = true, disposed_at = absent, shared.taken_on(controls) },
  severity = { base = 2 },

  expect {
    id    = "measured",
    says  = "accuracy, completeness or age was measured, and was as demanded",
    level = "own", method = "examine",
    some  = "data_quality_check", where = { dataset = this.id, dimension = one_of { "accuracy", "completeness", "timeliness" } },
    has   = { met = { present, true }, at = { present, not_after(today) } },
  },
  remedy = { task = "Measure the quality of {name}", owner = "data owner", within = days(30), effort = "M" },
}
