local fine = {
  "completed",
  complete = { "impact_assessment" },
  expects = { done = "satisfied", ["on-file"] = "satisfied", rule = "satisfied", severity = "medium" },
  facts = { scope_item = shared.places, ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed" } },
}
case(fine)
cases(shared.placed(fine))

cases(lines(fine, {
  { "a list that may lack some, with one completed", complete = {} },
  { "the organisation says itself that there is none", { impact_assessment = { status = "not_done" } }, { done = "not_satisfied", ["on-file"] = "undetermined" }, complete = {} },
  { "it says so in a register that is complete", { impact_assessment = { status = "not_done" } }, { done = "not_satisfied", ["on-file"] = "not_satisfied" }, tempting = true },
  { "nothing is on file", { impact_assessment = false }, { done = "undetermined", ["on-file"] = "undetermined" }, complete = {} },
  { "a complete register without one", { impact_assessment = false }, { done = "undetermined", ["on-file"] = "not_satisfied" } },
  { "the answer was left empty", { impact_assessment = { status = blank } }, { done = "undetermined", ["on-file"] = "undetermined" }, complete = {} },
  { "a question that did not concern the system says nothing", { impact_assessment = { status = na } }, { done = "undetermined", ["on-file"] = "undetermined" }, complete = {} },
  { "a retired system owes none", { ai_system = { stage = "retired" }, impact_assessment = false }, { done = "not_applicable", ["on-file"] = "not_applicable" } },
  { "a system that is being put into use owes one", { ai_system = { stage = "deployed" }, impact_assessment = false }, { done = "undetermined", ["on-file"] = "not_satisfied" } },
  { "an assessment in progress is not done", { impact_assessment = { status = "in_progress" } }, { done = "not_satisfied", ["on-file"] = "not_satisfied" }, tempting = true },
  { "an assessment in progress is not done, in a list that may lack some", { impact_assessment = { status = "in_progress" } }, { done = "not_satisfied", ["on-file"] = "undetermined" }, tempting = true, complete = {} },
  { "the next one is in progress, the last one holds", { impact_assessment = { { id = "a1", system = "s1", status = "completed", completed_at = "2024-03-01" }, { id = "a2", system = "s1", status = "in_progress", completed_at = blank } } } },
  { "one completed, one in progress, and which came when nobody asked", { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = "in_progress" } } }, { done = "undetermined" } },
  { "a question that did not concern it, beside one that did", { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = na } } } },
  { "the assessment of another system", { impact_assessment = { system = "s2" } }, { done = "undetermined", ["on-file"] = "not_satisfied" }, tempting = true },
  { "two answers that contradict each other", { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s1", status = "not_done" } } }, { done = "undetermined" } },
  { "another system has none", { impact_assessment = { { id = "a1", system = "s1", status = "completed" }, { id = "a2", system = "s2", status = "not_done" } } } },
}))
