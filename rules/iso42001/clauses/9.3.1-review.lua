local top = values("person.id", { top_management = true, active_from = not_after(this.at), active_to = either { absent, not_before(this.at) } })

rule {
  control  = "ISO42001:9.3.1",
  title    = "In the last review top management was there and looked at the whole",
  subject  = "management_review",
  -- The last one: what an earlier one left out, it has taken up or left out again.
  applies  = { at = not_after(today), that(count("management_review", { at = { present, not_after(today), after(this.at) } }), at_most(0)) },
  severity = { base = 3 },

  expect {
    id    = "top-was-there",
    says  = "somebody who belonged to top management on that day took part",
    level = "required", method = "examine",
    has   = { attendees = { present, overlaps(top) } },
  },
  expect {
    id    = "suitability",
    says  = "the review considered whether the AI management system still fits",
    level = "required", method = "examine",
    has   = { considered = { present, contains "suitability" } },
  },
  expect {
    id    = "adequacy",
    says  = "it considered whether the AI management system suffices",
    level = "required", method = "examine",
    has   = { considered = { present, contains "adequacy" } },
  },
  expect {
    id    = "effectiveness",
    says  = "it considered whether the AI management system works",
    level = "required", method = "examine",
    has   = { considered = { present, contains "effectiveness" } },
  },
  expect {
    id    = "top-led",
    says  = "somebody of top management led it",
    level = "advice", method = "examine",
    has   = { chair = { present, one_of(top) } },
  },
  remedy = { task = "Let top management take up in a review what the last one, of {at}, left out", owner = "top management", within = days(60), effort = "M" },
}
