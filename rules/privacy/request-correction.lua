local controls = { "ISO27701:A.1.3.7", "SOC2:P5.2" }

rule {
  controls = controls,
  title    = "Data is put right or erased where that is asked for",
  subject  = "data_request",
  applies  = shared.request(controls, { type = one_of { "correction", "erasure" } }),
  severity = { base = 3 },

  expect {
    id    = "met",
    says  = "the data was put right, or erased",
    level = "own", method = "examine",
    when  = { outcome = either { absent, is_not "refused" } },
    has   = { done_at = { present, not_after(today) } },
  },
  expect {
    id    = "explained",
    says  = "where it was refused, the reason is on file",
    level = "own", method = "examine",
    when  = { outcome = { present, "refused" } },
    has   = { refusal_reason = present },
  },
  remedy = { task = "Put the data of request {id} right", owner = "privacy officer", within = days(30), effort = "M" },
}
