local first = { id = "a1", system = "s1", status = "completed", completed_at = "2023-06-01" }
local latest = but(first, { id = "a2", completed_at = "2024-09-01" })
local fine = {
  facts = shared.world { impact_assessment = { first, latest, but(first, { id = "a3", system = "s2" }) } },
  complete = { "obligation", "impact_assessment" }, subject = "s1", expects = { before = "satisfied", during = "satisfied" },
}
cases(lines(fine, {
  { "before and again" },
  { "before on the day", { impact_assessment = { but(first, { completed_at = "2024-03-01" }), latest } } },
  { "before, the day after", { impact_assessment = { but(first, { completed_at = "2024-03-02" }), latest } }, { before = "not_satisfied" }, tempting = true },
  { "before, and not completed", { impact_assessment = { but(first, { status = "in_progress" }), latest } }, { before = "not_satisfied" }, tempting = true },
  { "before, on no day", { impact_assessment = { but(first, { completed_at = blank }), latest } }, { before = "not_satisfied" } },
  { "nobody says since when it is in use", { ai_system = { first_use_at = unasked } }, { before = "undetermined" } },
  { "again as long ago as may be", { impact_assessment = { first, but(latest, { completed_at = "2024-01-02" }) } } },
  { "again too long ago", { impact_assessment = { first, but(latest, { completed_at = "2024-01-01" }) } }, { during = "not_satisfied" }, tempting = true },
  { "again, and not completed", { impact_assessment = { first, but(latest, { status = "in_progress" }) } }, { during = "not_satisfied" }, tempting = true },
  { "another system was assessed", { impact_assessment = { but(first, { id = "a3", system = "s2" }), but(latest, { id = "a4", system = "s2" }) } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { impact_assessment = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:4" }))
