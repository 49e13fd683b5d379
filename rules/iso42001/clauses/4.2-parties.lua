rule {
  control  = "ISO42001:4.2",
  title    = "It is known who matters to the AI management system",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "named",
    says  = "at least one interested party was found relevant to the AI management system",
    level = "required", method = "examine",
    some  = "interested_party",
    has   = { relevant = true },
    empty = "undetermined",
  },
  expect {
    id    = "matter",
    says  = "the parties named and what they want are those that matter here, says somebody who looked and does not answer for them",
    level = "required", method = "interview",
    has   = { attested "4.2-parties/matter" },
  },
  expect {
    id    = "touched",
    says  = "those whom the AI systems touch were thought of as a party, whatever was decided",
    level = "advice", method = "examine",
    some  = "interested_party", where = { category = "affected_group" },
    has   = { relevant = present },
    empty = "undetermined",
  },
  remedy = { task = "Name the parties that matter to the AI management system, those touched by its systems among them", owner = "AI management", within = days(30), effort = "M" },
}
