rule {
  control = "ISO42001:7.3",
  title   = "Those who work on AI know the policy",
  subject = "organization",
  params  = { wanted = percent(95) },

  expect {
    id = "trained", says = "nearly everybody who works on AI was trained in the policy within a year", level = "required", method = "examine",
    has = {
      that(share("hard_person", { status = "active", works_on_ai = true }, {
        id = one_of(values("hard_awareness.person", { topic = "ai policy", completed_on = fresh(days(365)) })),
      }), at_least(param.wanted)),
    },
  },
}
