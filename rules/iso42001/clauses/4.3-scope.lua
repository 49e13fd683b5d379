rule {
  control  = "ISO42001:4.3",
  title    = "The scope of the AI management system is a document",
  subject  = "organization",
  severity = { base = 3 },
  params   = {
    -- What was seen in the last quarter is taken to be in use still.
    seen_within = days(90),
  },

  expect {
    id    = "documented",
    says  = "a statement of the scope is on file as an approved document",
    level = "required", method = "examine",
    some  = "scope",
    has   = { statement = present, document = present, ["document.status"] = "approved" },
    major_if = { "there is no document of the scope at all" },
  },
  expect {
    id    = "considers",
    says  = "the scope was drawn with regard to the issues and to what interested parties want",
    level = "required", method = "examine",
    some  = "scope", where = { ["document.status"] = is_not "withdrawn" },
    has   = { considers = contains_all { "issues", "parties" } },
  },
  expect {
    id    = "nothing-unlisted",
    says  = "what looks like an AI system and was seen of late is a system on file, or somebody said why it is none",
    level = "advice", method = "test",
    every = "discovered_asset", where = { last_seen = fresh(param.seen_within), matched = absent },
    has   = { dismissed_reason = present, dismissed_by = present },
  },
  remedy = { task = "Write down the scope of the AI management system, from issues and parties, and approve it", owner = "top management", within = days(30), effort = "M" },
}
