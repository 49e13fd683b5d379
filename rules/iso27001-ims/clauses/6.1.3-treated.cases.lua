local treatment = { id = "t1", risk = "k1", option = "change", plan_approval = "a1", acceptance = "a2", due = "2024-06-01", done_at = "2024-05-01" }
local fine = { "treated, agreed, done", subject = "k1",
  facts = { risk = { { id = "k1", title = "Theft of a model", assessment = "ra1", status = "open", owner = "r1", inherent = 9 }, { id = "k2", title = "Other", assessment = "ra1", status = "open", owner = "r1", inherent = 2 } },
    risk_assessment = { id = "ra1", type = "security", criteria = "c1" }, risk_criteria = { id = "c1", accept_at_most = 6 }, role_assignment = { id = "r1", person = "p1" },
    risk_treatment = { treatment, { id = "t2", risk = "k2", option = blank, plan_approval = blank, acceptance = blank, due = "2024-06-01", done_at = blank } },
    approval = { { id = "a1", by = "p1" }, { id = "a2", by = "p1" } } },
  complete = { "risk_treatment", "approval" },
  expects = { treated = "satisfied", agreed = "satisfied", accepted = "satisfied", done = "satisfied" } }
local function one(more) return { risk_treatment = more } end
cases(lines(fine, {
  { fine[1] },
  { "no treatment, in a complete register", { risk_treatment = { { id = "t2", risk = "k2" } } }, { treated = "not_satisfied", agreed = "not_applicable", accepted = "not_applicable", done = "not_applicable" } },
  { "no treatment, and there may be some", { risk_treatment = false }, "undetermined", complete = {} },
  { "the option was left open", one { option = blank }, { treated = "not_satisfied" }, tempting = true },
  { "nobody approved the plan", one { plan_approval = blank }, { agreed = "not_satisfied" }, tempting = true },
  { "nobody accepted what is left", one { acceptance = blank }, { accepted = "not_satisfied" }, tempting = true },
  { "another approved the plan", { approval = { { id = "a1", by = "p2" }, { id = "a2", by = "p1" } } }, { agreed = "not_satisfied" }, tempting = true },
  { "another accepted what is left", { approval = { { id = "a1", by = "p1" }, { id = "a2", by = "p2" } } }, { accepted = "not_satisfied" }, tempting = true },
  { "due yesterday and not done", one { due = "2024-12-31", done_at = blank }, { done = "not_satisfied" }, tempting = true },
  { "due today and not done", one { due = "2025-01-01", done_at = blank }, { done = "not_applicable" } },
  { "done tomorrow", one { done_at = "2025-01-02" }, { done = "not_satisfied" }, tempting = true },
  { "done today", one { done_at = "2025-01-01" }, {} },
  { "on the line", { risk = { inherent = 6 } }, "not_applicable" },
  { "above the line by a step", { risk = { inherent = 7 } }, {} },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
  { "a risk of AI", { risk_assessment = { type = "ai" } }, "not_applicable" },
}))
