rule {
  control  = "ISO27001:9.3.1",
  title    = "Top management reviews the information security management system",
  subject  = "organization",
  severity = { base = 3 },

  -- Held together with the review of the AI management system, or by itself: then its minutes are a record on file.
  expect {
    id    = "held",
    says  = "a management review that looked at information security was held",
    level = "required", method = "examine",
    has   = { that(count("management_review", { other_standards = shared.standard, at = shared.past })
                 + count("document", { type = "record", covers = contains "ISO27001:9.3.3", status = "approved", approved_at = shared.past }), at_least(1)) },
    major_if = { "no management review of information security was ever held" },
  },
  expect {
    id    = "lately",
    says  = "the last one is not older than a year",
    level = "advice", method = "test",
    has   = { that(count("management_review", { other_standards = shared.standard, at = fresh(param.lately) })
                 + count("document", { type = "record", covers = contains "ISO27001:9.3.3", status = "approved", approved_at = fresh(param.lately) }), at_least(1)) },
  },
  expect {
    id    = "one",
    says  = "one review looked at both management systems",
    level = "advice", method = "examine",
    some  = "management_review", where = { at = shared.past },
    has   = { other_standards = shared.standard },
  },
  remedy = { task = "Hold the management review, for both management systems", owner = "top management", within = days(60), effort = "M" },
}
