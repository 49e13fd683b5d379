local controls = { "ISO27701:A.1.4.6", "SOC2:P4.3" }

rule {
  controls = controls,
  title    = "Personal data is disposed of when its time is over",
  subject  = "dataset",
  applies  = { personal_data = true, shared.taken_on(controls), that(this.acquired_at + this.retention + param.dispose_within, before(today)) },
  severity = { base = 2 },

  expect {
    id    = "gone",
    says  = "it was disposed of",
    level = "own", method = "examine",
    has   = { disposed_at = { present, not_after(today) } },
  },
  remedy = { task = "Dispose of {name}", owner = "data owner", within = days(30), effort = "S" },
}
