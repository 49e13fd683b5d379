rule {
  control  = "GDPR:Art.15",
  title    = "People who ask get to see their data",
  subject  = "data_request",
  applies  = shared.request { type = "access" },
  severity = { base = 3 },

  expect(shared.met "what the person asked to see was handed over"),
  expect(shared.met_later "what the person asked to see was handed over"),
  expect(shared.refused_rightly "request-access"),
  expect {
    id    = "logic",
    says  = "where a machine decides alone with serious effect, the person was told so with its logic and what follows",
    level = "required", method = "examine",
    when  = { ["activity.automated_decisions"] = "significant", done_at = present },
    has   = { given = { present, contains "logic" } },
  },
  remedy = { task = "Hand over what request {id} asks to see", owner = "data protection officer", within = days(7), effort = "M" },
}
