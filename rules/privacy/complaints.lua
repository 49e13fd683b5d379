local controls = { "SOC2:P8.1" }

rule {
  controls = controls,
  title    = "Complaints are dealt with",
  subject  = "data_request",
  applies  = shared.request(controls, { type = "complaint" }),
  severity = { base = 3 },

  expect {
    id    = "met",
    says  = "the complaint was dealt with",
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
  remedy = { task = "Deal with complaint {id}", owner = "privacy officer", within = days(30), effort = "M" },
}
