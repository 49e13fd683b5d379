rule {
  control  = "ISO42001:A.10.4",
  title    = "What a customer expects of AI is known and taken up",
  subject  = "customer_agreement",
  applies  = { agreed_at = not_after(today), to = either { absent, not_before(today) }, selected "ISO42001:A.10.4" },
  severity = { base = 2 },

  expect {
    id    = "expectations",
    says  = "it is on record what the customer expects",
    level = "required", method = "examine",
    has   = { expectations = present },
  },
  expect {
    id    = "taken-up",
    says  = "it is on record where the customer's needs were taken up",
    level = "required", method = "examine",
    has   = { need_considered_in = { present, resolves } },
  },
  -- B.10.4: the customer knows the limits and what it has to do itself.
  expect {
    id    = "duties",
    says  = "the customer was told what it has to do itself",
    level = "advice", method = "examine",
    has   = { duties_given = present },
  },
  expect {
    id    = "informed",
    says  = "those who use the systems of the agreement were told their limits",
    level = "advice", method = "test",
    some  = "user_information", where = { system = one_of(this.systems), audience = "user" },
    has   = { contains = contains "limits" },
  },
  remedy = { task = "Find out what the customer of agreement {id} expects, and say where it is taken up", owner = "customer relations", within = days(60), effort = "S" },
}
