local inward = { purpose = "internal_concern" }

rule {
  control  = "ISO42001:A.3.3",
  title    = "People can raise concerns about the organisation's part in an AI system",
  subject  = "organization",
  applies  = { selected "ISO42001:A.3.3" },
  severity = { base = 2 },

  expect {
    id    = "defined",
    says  = "a document says how concerns are raised and handled",
    level = "advice", method = "examine",
    some  = "channel", where = inward,
    has   = { procedure = present },
    empty = "undetermined",
  },
  expect {
    id    = "in-place",
    says  = "it is in place: there is a way to use it, and it was made known",
    level = "required", method = "examine",
    some  = "channel", where = inward,
    has   = { route = present, public_since = { present, not_after(today) } },
    empty = "undetermined",
  },
  -- One way for all, or several that reach every system between them.
  expect {
    id    = "every-system",
    says  = "it is there for every AI system, at every stage of its life",
    level = "required", method = "examine",
    when  = { that(count("channel", inward), at_least(1)) },
    has   = { that(
      count("channel", but(inward, { system = absent }))
        + count("channel", { that(values("channel.system", inward), contains_all(values("ai_system.id", { stage = is_not "retired" }))) }),
      at_least(1)) },
  },
  expect {
    id    = "trusted",
    says  = "those who work with AI know it and would use it",
    level = "required", method = "interview",
    has   = { attested "A.3.3-channel/trusted" },
  },
  remedy = { task = "Set up a way to raise concerns and make it known", owner = "AI management", within = days(60), effort = "M" },
}
