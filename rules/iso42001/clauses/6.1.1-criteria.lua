rule {
  control  = "ISO42001:6.1.1",
  title    = "AI risks and opportunities are determined, against criteria",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "set",
    says  = "there are AI risk criteria, and they say which level of risk is acceptable",
    level = "required", method = "examine",
    some  = "risk_criteria", has = { accept_at_most = present },
    major_if = { "there are no criteria at all: nothing tells acceptable from unacceptable risk" },
  },
  expect {
    id    = "risks",
    says  = "the risks that need action were determined",
    level = "required", method = "examine",
    some  = "risk", where = { opportunity = either { absent, false } },
    has   = { title = present },
  },
  -- A record of opportunities is demanded only where there are any: silence is a question to ask.
  expect {
    id    = "opportunities",
    says  = "opportunities were determined beside the risks",
    level = "required", method = "examine",
    some  = "risk", where = { opportunity = true },
    has   = { title = present },
    empty = "undetermined",
  },
  expect {
    id    = "suited",
    says  = "criteria and risks fit the fields the AI systems work in and the uses they are meant for",
    level = "required", method = "interview",
    has   = { attested "6.1.1-criteria/suited" },
  },
  remedy = { task = "Set AI risk criteria and determine the risks and opportunities that need action", owner = "AI management", within = days(60), effort = "M" },
}
