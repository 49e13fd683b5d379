local controls = { "ISO27701:A.1.3.6" }

rule {
  controls = controls,
  title    = "There is a way to object",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "open",
    says  = "there is a way to object to the use of data, for its systems or for all",
    level = "own", method = "examine",
    some  = "channel", where = { purpose = "opt_out", system = either { absent, one_of(this.systems) } },
    has   = { established = "yes" },
  },
  remedy = { task = "Open a way to object to {name}", owner = "privacy officer", within = days(30), effort = "S" },
}
