local controls = { "ISO27701:A.1.3.3", "ISO27701:A.1.3.4", "SOC2:P1.1" }

rule {
  controls = controls,
  title    = "People are told who uses their data and how",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "told",
    says  = "they are told who uses their data, what for, and for how long",
    level = "own", method = "examine",
    some  = "user_information", where = { activity = this.id, audience = one_of { "user", "affected" } },
    has   = { provided = "yes", contains = { present, contains_all { "controller", "purpose", "retention" } } },
  },
  remedy = { task = "Tell the persons whose data {name} uses who does so and how", owner = "privacy officer", within = days(30), effort = "M" },
}
