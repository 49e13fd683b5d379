local control = "ISO42001:A.6.2.6"
local plan = {
  id = "m1", system = "s1", document = "d1", in_force_from = "2024-03-01", elements = { "monitoring", "repair", "update", "support" },
  metrics = "k1", limits = "recall below 0.9", responsible = "ann", escalation = "the medical officer",
}
local foreign = but(plan, { id = "m2", system = "s2" })
local function planned(changes) return { monitoring_plan = { but(plan, changes), foreign } } end
local fine = {
  facts = but(shared.chosen(control, { monitoring_plan = { plan, foreign } }), { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" } }),
  complete = { "monitoring_plan" },
  subject = "s1",
  advice = { "in-time", "elements", "thresholds" },
  expects = { ["set-down"] = "satisfied", ["in-time"] = "satisfied", elements = "satisfied", thresholds = "satisfied" },
}
local nothing = { ["set-down"] = "not_satisfied", ["in-time"] = "not_satisfied", elements = "not_satisfied", thresholds = "not_satisfied" }
cases(lines(fine, {
  { "a plan since the first day", {}, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "a plan without a document", planned { document = blank }, { ["set-down"] = "not_satisfied" }, tempting = true },
  { "not applicable is no document", planned { document = na }, { ["set-down"] = "not_satisfied" } },
  { "in force from tomorrow", planned { in_force_from = "2025-01-02" }, { ["set-down"] = "not_satisfied", ["in-time"] = "not_satisfied" }, tempting = true },
  { "in force from today: the control is satisfied, but was not in time", planned { in_force_from = "2025-01-01" }, { ["in-time"] = "not_satisfied" } },
  { "in force the day after the first use", planned { in_force_from = "2024-03-02" }, { ["in-time"] = "not_satisfied" } },
  { "nothing on file", { monitoring_plan = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { monitoring_plan = false }, nothing },
  { "the plan of another system", { monitoring_plan = { foreign } }, nothing, tempting = true },
  { "the control stays satisfied though the plan leaves out monitoring", planned { elements = { "repair", "update", "support" } }, { elements = "not_satisfied" } },
  { "the plan leaves out repair", planned { elements = { "monitoring", "update", "support" } }, { elements = "not_satisfied" } },
  { "the plan leaves out updates", planned { elements = { "monitoring", "repair", "support" } }, { elements = "not_satisfied" } },
  { "the plan leaves out support", planned { elements = { "monitoring", "repair", "update" } }, { elements = "not_satisfied" } },
  { "the control stays satisfied though nothing is measured", planned { metrics = blank }, { thresholds = "not_satisfied" } },
  { "no limits", planned { limits = blank }, { thresholds = "not_satisfied" } },
  { "nobody watches", planned { responsible = blank }, { thresholds = "not_satisfied" } },
  { "nobody is told", planned { escalation = blank }, { thresholds = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
