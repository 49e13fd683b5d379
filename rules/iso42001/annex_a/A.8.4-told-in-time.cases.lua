local control = "ISO42001:A.8.4"
local notice = { id = "n1", about = "incident:i1", to = "user", due_at = "2024-06-13", sent_at = "2024-06-13", plan = "d1" }
local foreign = { id = "n2", about = "incident:i2", to = "user", due_at = "2024-06-13", sent_at = blank, plan = blank }
local function notices(...) return { notification = with({ foreign }, { ... }) } end
local function told(changes) return notices(but(notice, changes)) end
local plan = { id = "d1", type = "plan", covers = { "ISO42001:A.8.4" }, status = "approved" }
local policy = { id = "d2", type = "policy", covers = { "ISO42001:A.8.4" }, status = "approved" }
local function planned(changes) return { document = { but(plan, changes), policy } } end
local unpromised = { told = "not_applicable" }
local fine = {
  facts = shared.chosen(control, { incident = { { id = "i1", system = "s1", detected_at = "2024-06-10", serious = true, users_affected = 1 }, { id = "i2" } }, notification = notices(notice).notification, document = { plan, policy } }),
  complete = { "notification", "document" },
  subject = "i1",
  advice = { "by-plan" },
  expects = { told = "satisfied", ["in-time"] = "satisfied", ["by-plan"] = "satisfied" },
}
local list = {
  { "told on the last day", {}, {} },
  { "told the day after", told { sent_at = "2024-06-14" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "due, and not sent", told { sent_at = blank }, { told = "not_satisfied", ["in-time"] = "not_satisfied" }, tempting = true },
  { "due today, and not sent yet", told { due_at = "2025-01-01", sent_at = blank }, { told = "not_satisfied", ["in-time"] = "not_applicable" } },
  { "due yesterday, and not sent", told { due_at = "2024-12-31", sent_at = blank }, { told = "not_satisfied", ["in-time"] = "not_satisfied" } },
  { "sent today", told { due_at = "2025-02-01", sent_at = "2025-01-01" }, { ["in-time"] = "not_applicable" } },
  { "to be sent tomorrow", told { due_at = "2025-02-01", sent_at = "2025-01-02" }, { told = "not_satisfied", ["in-time"] = "not_applicable" }, tempting = true },
  { "an authority was told, users were not", told { to = "authority" }, { told = "not_satisfied" }, tempting = true },
  { "another incident was told", { notification = { foreign, but(notice, { id = "n4", about = "incident:i2" }) } }, { told = "not_satisfied", ["in-time"] = "not_applicable", ["by-plan"] = "not_applicable" }, tempting = true },
  { "nothing on file", { notification = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { notification = false }, { told = "not_satisfied", ["in-time"] = "not_applicable", ["by-plan"] = "not_applicable" } },
  { "a plan that is a draft promises nothing: A.8.4-plan finds that", planned { status = "draft" }, unpromised },
  { "a plan for something else", planned { covers = { "ISO42001:A.3.3" } }, unpromised },
  { "the plan is a policy", planned { type = "policy" }, unpromised },
  { "the plan is a procedure", planned { type = "procedure" }, {} },
  { "two plans", { document = { plan, but(plan, { id = "d3" }), policy } }, {} },
  { "there may be a plan that is not on file", { document = { policy } }, { told = "undetermined" }, complete = { "notification" } },
  { "not serious", { incident = { serious = false } }, { told = "not_applicable" } },
  { "it touched nobody", { incident = { users_affected = 0 } }, { told = "not_applicable" } },
  { "it touched a few", { incident = { users_affected = 2 } }, {} },
  { "nobody counted whom it touched", { incident = { users_affected = unasked } }, { told = "undetermined" } },
  { "one notice in time, one late", notices(notice, but(notice, { id = "n3", sent_at = "2024-06-20" })), { ["in-time"] = "not_satisfied" } },
  { "the control stays satisfied though a notice follows no plan", notices(notice, but(notice, { id = "n3", plan = blank })), { ["by-plan"] = "not_satisfied" } },
  { "seen today", { incident = { detected_at = "2025-01-01" } }, {} },
  { "seen tomorrow", { incident = { detected_at = "2025-01-02" } }, "not_applicable" },
}
for _, to in ipairs { "customer", "affected", "public" } do list[#list + 1] = { "told: " .. to, told { to = to }, {} } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "system"))
