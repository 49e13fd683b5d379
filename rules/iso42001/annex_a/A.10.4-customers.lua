rule {
  control  = "ISO42001:A.10.4",
  title    = "Customers' needs are part of how AI is done",
  subject  = "interested_party",
  applies  = { category = "customer", relevant = true, selected "ISO42001:A.10.4" },
  severity = { base = 2 },

  -- Where an agreement says what the customer expects, A.10.4-agreements judges it.
  expect {
    id    = "known",
    says  = "where no agreement says it, what the customer needs is on record",
    level = "required", method = "examine",
    when  = { that(count("customer_agreement", { customer = this.id, expectations = present }), at_most(0)) },
    some  = "obligation", where = { party = this.id },
    has   = { title = present },
    empty = "undetermined",
  },
  expect {
    id    = "considered",
    says  = "of each need of the customer that was recorded it was decided, either way, whether it is taken on",
    level = "required", method = "examine",
    every = "obligation", where = { party = this.id, to = either { absent, not_before(today) } },
    has   = { addressed = present },
  },
  expect {
    id    = "how",
    says  = "it is on record how each need is met, or why it is not",
    level = "advice", method = "examine",
    every = "obligation", where = { party = this.id, to = either { absent, not_before(today) } },
    has   = { how = present },
  },
  expect {
    id    = "asked",
    says  = "the customer was asked within the last year",
    level = "advice", method = "examine",
    has   = { consulted_at = { present, fresh(param.asked_within) } },
  },
  params = { asked_within = years(1) },   -- needs change; a year is a habit, the standard names no number
  remedy = { task = "Find out what {name} needs and take it on", owner = "customer relations", within = days(60), effort = "S" },
}
