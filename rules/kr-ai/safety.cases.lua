local judged = { id = "ra1", system = "s1", status = "completed", performed_at = "2026-03-01" }
local plan = { id = "m1", system = "s1", elements = { "monitoring", "incident_response" }, in_force_from = "2026-03-01" }
local letter = { id = "n1", about = "model:m1", to = "authority", requirement = "KR-AI:Art.32", sent_at = "2026-03-01" }
local others = {
  risk_assessment = but(judged, { id = "ra2", system = "s2" }), monitoring_plan = but(plan, { id = "m2", system = "s2" }),
}
local letters = { but(letter, { id = "n2", about = "model:m2" }), but(letter, { id = "n3", to = "public" }), but(letter, { id = "n4", requirement = "KR-AI:Art.33" }) }
local fine = {
  facts = shared.world {
    model = { { id = "m1", system = "s1", name = "Large", training_compute_log10 = 26 }, { id = "m2", system = "s2" } },
    risk_assessment = { judged, others.risk_assessment }, monitoring_plan = { plan, others.monitoring_plan }, notification = { letter, letters[1], letters[2], letters[3] },
  },
  complete = { "risk_assessment", "monitoring_plan", "notification" }, subject = "m1",
  expects = { assessed = "satisfied", watched = "satisfied", ["handed-in"] = "satisfied" },
}
cases(lines(fine, {
  { "at the threshold, with everything done", {}, {} },
  { "below the threshold", { model = { training_compute_log10 = 25.9 } }, "not_applicable" },
  { "just below the threshold", { model = { training_compute_log10 = 25 } }, "not_applicable" },
  { "nobody says how much it took", { model = { training_compute_log10 = unasked } }, "undetermined" },
  { "planned to be assessed", { risk_assessment = { status = "planned" } }, { assessed = "not_satisfied" }, tempting = true },
  { "assessed on no day", { risk_assessment = { performed_at = blank } }, { assessed = "not_satisfied" }, tempting = true },
  { "assessed today", { risk_assessment = { performed_at = "2026-06-01" } }, {} },
  { "to be assessed tomorrow", { risk_assessment = { performed_at = "2026-06-02" } }, { assessed = "not_satisfied" }, tempting = true },
  { "watched, and nobody answers", { monitoring_plan = { elements = { "monitoring" } } }, { watched = "not_satisfied" }, tempting = true },
  { "answered, and nobody watches", { monitoring_plan = { elements = { "incident_response" } } }, { watched = "not_satisfied" }, tempting = true },
  { "a plan of which nobody says what it covers", { monitoring_plan = { elements = blank } }, { watched = "not_satisfied" } },
  { "a plan from today", { monitoring_plan = { in_force_from = "2026-06-01" } }, {} },
  { "a plan from tomorrow", { monitoring_plan = { in_force_from = "2026-06-02" } }, { watched = "not_satisfied" }, tempting = true },
  { "a plan from no day", { monitoring_plan = { in_force_from = blank } }, { watched = "not_satisfied" } },
  { "handed in today", { notification = { sent_at = "2026-06-01" } }, {} },
  { "to be handed in tomorrow", { notification = { sent_at = "2026-06-02" } }, { ["handed-in"] = "not_satisfied" }, tempting = true },
  { "written, and not sent", { notification = { sent_at = blank } }, { ["handed-in"] = "not_satisfied" }, tempting = true },
  { "only of other systems, duties and models", { risk_assessment = { others.risk_assessment }, monitoring_plan = { others.monitoring_plan }, notification = letters }, "not_satisfied", tempting = true },
  { "no registers that are known to be whole", { risk_assessment = false, monitoring_plan = false, notification = false }, "undetermined", complete = {} },
  { "the day before the law began", {}, "not_applicable", as_of = "2026-01-21" },
  { "a system that Korea does not meet", { ai_system = { jurisdictions = { "JP" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "made and provided by the organisation", { ai_role = { role = "developer" } }, {} },
  { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "developer" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}))
