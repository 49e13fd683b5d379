-- The standard demands no list of systems. An organisation that declares its list complete has promised one, and what was
-- seen elsewhere and stands for no system on it breaks that promise.
rule {
  control  = "ISO42001:4.3",
  title    = "A list of AI systems that was declared complete is complete",
  subject  = "register_statement",
  params   = {
    -- What was seen in the last quarter is taken to be in use still.
    seen_within = days(90),
  },
  applies  = { kind = "ai_system", as_of = not_after(today), period_to = either { absent, not_before(today) } },
  severity = { base = 2 },

  expect {
    id    = "holds",
    says  = "what looks like an AI system and was seen of late is on the list, or somebody said why it is none",
    level = "own", method = "test",
    every = "discovered_asset", where = { last_seen = fresh(param.seen_within), matched = absent },
    has   = { dismissed_reason = present },
  },
  remedy = { task = "Put what was seen on the list of AI systems, or write down why it is none", owner = "AI management", within = days(14), effort = "S" },
}
