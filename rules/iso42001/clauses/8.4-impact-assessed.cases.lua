local fine = {
  "completed",
  complete = { "impact_assessment" },
  expects = { done = "satisfied", ["on-file"] = "satisfied", rule = "satisfied", severity = "medium" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed" } },
}
case(fine)

local open = { "impact_assessment" }
shared.vary(fine, {
  { "a list that may lack some, with one completed", open = open },
  { "the organisation says itself that there is none", open = open, change = { impact_assessment = { status = "not_done" } }, expects = { done = "not_satisfied", ["on-file"] = "undetermined", rule = "not_satisfied" } },
  { "it says so in a register that is complete", tempting = true, change = { impact_assessment = { status = "not_done" } }, expects = { done = "not_satisfied", ["on-file"] = "not_satisfied", rule = "not_satisfied" } },
  { "nothing is on file", open = open, drop = open, expects = { done = "undetermined", ["on-file"] = "undetermined", rule = "undetermined" } },
  { "a complete register without one", drop = open, expects = { done = "undetermined", ["on-file"] = "not_satisfied", rule = "not_satisfied" } },
  { "the answer was left empty", open = open, change = { impact_assessment = { status = blank } }, expects = { done = "undetermined", ["on-file"] = "undetermined", rule = "undetermined" } },
  { "a question that did not concern the system says nothing", open = open, change = { impact_assessment = { status = na } }, expects = { done = "undetermined", ["on-file"] = "undetermined", rule = "undetermined" } },
  { "a retired system owes none", change = { ai_system = { stage = "retired" } }, drop = open, expects = { done = "not_applicable", ["on-file"] = "not_applicable", rule = "not_applicable" } },
  { "a system that is being put into use owes one", change = { ai_system = { stage = "deployed" } }, drop = open, expects = { done = "undetermined", ["on-file"] = "not_satisfied", rule = "not_satisfied" } },
  { "an assessment in progress is not done", tempting = true, change = { impact_assessment = { status = "in_progress" } }, expects = { done = "not_satisfied", ["on-file"] = "not_satisfied", rule = "not_satisfied" } },
  { "an assessment in progress is not done, in a list that may lack some", tempting = true, open = open, change = { impact_assessment = { status = "in_progress" } }, expects = { done = "not_satisfied", ["on-file"] = "undetermined", rule = "not_satisfied" } },
  { "the next one is in progress, the last one holds", put = { impact_assessment = { { id = "a1", system = "s1", status = "completed", completed_at = "2024-03-01" }, { id = "a2", system = "s1", status = "in_progress", completed_at = blank } } } },
  { "one completed, one in progress, and which came when nobody asked", put = { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = "in_progress" } } }, expects = { done = "undetermined", rule = "undetermined" } },
  { "a question that did not concern it, beside one that did", put = { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = na } } } },
  { "the assessment of another system", tempting = true, change = { impact_assessment = { system = "s2" } }, expects = { done = "undetermined", ["on-file"] = "not_satisfied", rule = "not_satisfied" } },
  { "two answers that contradict each other", put = { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = "not_done" } } }, expects = { done = "undetermined", rule = "undetermined" } },
  { "another system has none", put = { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s2", status = "not_done" } } } },
})
