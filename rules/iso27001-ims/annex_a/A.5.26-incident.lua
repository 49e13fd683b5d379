rule {
  controls = { "ISO27001:A.5.25", "ISO27001:A.5.26", "ISO27001:A.5.27" },
  title    = "An information security incident with AI was judged, dealt with and learned from",
  subject  = "incident",
  -- How long until an incident has to be through; the standard names no number.
  params   = { settled_within = days(60) },
  applies  = { type = one_of { "security", "privacy", "misuse" }, detected_at = not_after(ago(param.settled_within)), selected "ISO27001:A.5.26" },
  severity = { base = 3 },

  expect {
    id    = "judged",
    says  = "it was judged what sort of incident it is",
    level = "required", method = "examine",
    has   = { classified_at = { present, not_before(this.detected_at) } },
  },
  expect {
    id    = "contained",
    says  = "it was contained",
    level = "required", method = "examine",
    has   = { contained_at = shared.past },
  },
  expect {
    id    = "learned",
    says  = "what was learned from it led to something",
    level = "required", method = "examine",
    has   = { lesson = present },
  },
  remedy = { task = "Contain incident {id} and take up what it teaches", owner = "information security", within = days(14), effort = "M" },
}
