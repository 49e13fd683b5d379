local controls = { "ISO27701:A.1.3.8", "SOC2:P5.2" }

rule {
  controls = controls,
  title    = "Those who were given the data are told of what changed",
  subject  = "data_request",
  applies  = shared.request(controls, { type = one_of { "correction", "erasure", "objection" }, ["activity.recipients"] = present, done_at = { present, not_after(today) } }),
  severity = { base = 2 },

  expect {
    id    = "told",
    says  = "those who had been given the data were told",
    level = "own", method = "examine",
    has   = { others_told_at = { present, not_after(today) } },
  },
  remedy = { task = "Tell those who got the data of request {id} what changed", owner = "privacy officer", within = days(30), effort = "S" },
}
