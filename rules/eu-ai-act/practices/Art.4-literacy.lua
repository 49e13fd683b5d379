-- Since 27 July 2026 measures that support literacy are owed, and no level for any person. Who was reached shows that there were
-- measures; whether they fit only people can say.
rule {
  control  = "EU-AI-ACT:Art.4",
  title    = "Those who work with AI are helped to understand it",
  subject  = "organization",
  applies  = { that(count("ai_role", { framework = shared.law, role = one_of { "provider", "deployer", "provider_and_deployer" } }), at_least(1)) },
  severity = { base = 2 },

  expect {
    id    = "measures",
    says  = "measures were taken that help people to understand the AI they work with",
    level = "required", method = "examine",
    some  = "awareness", where = { topics = contains "ai_literacy" },
    has   = { at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "fitted",
    says  = "the measures fit what people know and the systems they deal with, and reach everyone who operates or uses AI for the organisation, staff or not",
    level = "required", method = "interview",
    has   = { attested "Art.4-literacy/fitted" },
  },
  expect {
    id    = "lately",
    says  = "somebody was reached within the last year",
    level = "advice", method = "test",
    some  = "awareness", where = { topics = contains "ai_literacy" },
    has   = { at = { present, fresh(param.lately) } },
  },
  remedy = { task = "Plan and hold what helps people understand the AI they work with", owner = "head of AI governance", within = days(90), effort = "M" },
}
