local promised = values("process.triggers", { theme = "nonconformity" })

rule {
  control  = "ISO42001:10.2",
  title    = "A serious incident is reacted to",
  subject  = "incident",
  applies  = { serious = true },
  params   = { contained_within = days(30) },   -- when to ask whether it was; the standard names no number
  severity = { base = 4 },

  expect {
    id    = "contained",
    says  = "what went wrong was brought under control",
    level = "required", method = "examine",
    when  = { detected_at = not_after(ago(param.contained_within)) },
    has   = { contained_at = { present, not_after(today) } },
    major_if = { "nobody reacted to the serious incident" },
  },
  expect {
    id    = "entered-as-promised",
    says  = "it was entered as a nonconformity, as the organisation's own process says",
    level = "own", method = "examine",
    when  = { that(promised, contains "serious_incident") },
    has   = { nonconformity = { present, resolves } },
  },
  expect {
    id    = "entered",
    says  = "it was entered as a nonconformity, though no process says so",
    level = "advice", method = "examine",
    when  = { that(promised, disjoint { "serious_incident" }) },
    has   = { nonconformity = { present, resolves } },
  },
  expect {
    id    = "learned",
    says  = "something was learned from it and became an action",
    level = "advice", method = "examine",
    has   = { lesson = present },
  },
  remedy = { task = "Bring the incident {id} under control and enter it as a nonconformity", owner = "AI management", within = days(7), effort = "M" },
}
