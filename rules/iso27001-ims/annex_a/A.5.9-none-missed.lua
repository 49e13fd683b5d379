-- Owners on file say nothing of what nobody entered. An organisation that declares its list of AI systems complete has promised
-- that none is missing, and what was seen elsewhere and stands for no system on it breaks that promise.
rule {
  control  = "ISO27001:A.5.9",
  title    = "An inventory of AI systems that was declared complete misses none",
  subject  = "register_statement",
  params   = {
    -- The standard names no time; what was seen in the last quarter is taken to be in use still.
    seen_within = days(90),
  },
  applies  = { kind = "ai_system", as_of = not_after(today), period_to = either { absent, not_before(today) }, selected "ISO27001:A.5.9" },
  severity = { base = 2 },

  expect {
    id    = "none-missed",
    says  = "what looks like an AI system and was seen of late stands in the inventory, or somebody said why it needs no entry",
    level = "own", method = "test",
    every = "discovered_asset", where = { last_seen = fresh(param.seen_within), matched = absent },
    has   = { dismissed_reason = present },
  },
  remedy = { task = "Enter what was seen in the inventory, with an owner, or write down why it needs no entry", owner = "information security", within = days(14), effort = "S" },
}
