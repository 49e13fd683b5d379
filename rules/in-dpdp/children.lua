rule {
  control  = "IN-DPDP:s.9",
  title    = "Children are not watched, and their parents are asked",
  subject  = "processing_activity",
  applies  = shared.fiduciary { children = true },
  severity = { base = 4 },

  expect {
    id    = "unwatched",
    says  = "no child is tracked or watched systematically",
    level = "required", method = "examine",
    has   = { systematic_monitoring = { present, false } },
  },
  expect {
    id    = "parents",
    says  = "it rests on consent, which for a child only a parent gives",
    level = "required", method = "examine",
    has   = { legal_basis = { present, "consent" } },
  },
  remedy = { task = "Stop watching children in {name}, and ask their parents", owner = "data protection officer", within = days(7), effort = "M" },
}
