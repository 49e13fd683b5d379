local row = { id = "a1", system = "s1", status = "completed", affects = { "individuals", "societies" }, topics = { "environment", "fairness" } }
local fine = {
  facts = shared.world { impact_assessment = { row, but(row, { id = "a2", system = "s2" }) } },
  complete = { "obligation", "impact_assessment" }, subject = "s1", expects = { assessed = "satisfied" },
}
cases(lines(fine, {
  { "assessed" },
  { "under way", { impact_assessment = { status = "in_progress" } }, "not_satisfied", tempting = true },
  { "single persons only", { impact_assessment = { affects = { "individuals" } } }, "not_satisfied", tempting = true },
  { "nature is left out", { impact_assessment = { topics = { "fairness" } } }, "not_satisfied", tempting = true },
  { "nobody says whom it looks at", { impact_assessment = { affects = blank } }, "not_satisfied" },
  { "nobody says what it looks at", { impact_assessment = { topics = blank } }, "not_satisfied" },
  { "another system was assessed", { impact_assessment = { but(row, { id = "a2", system = "s2" }) } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { impact_assessment = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:11", "OECD-AI:1.1" }))
