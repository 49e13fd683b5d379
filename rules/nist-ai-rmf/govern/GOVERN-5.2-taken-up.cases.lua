local action = { id = "a1", owner = "ann", due = "2024-12-31", done_at = "2024-12-20" }
local function acted(changes) return { action = but(action, changes) } end
shared.try {
  of = "NIST-AI-RMF:GOVERN 5.2", kind = "concern", system = "y1", facts = { concern = { id = "s1", action = "a1" }, action = action },
  sentences = { planned = {}, done = {} },
  more = {
    { "nothing followed", { concern = { action = blank } }, "not_applicable" },
    { "for nobody", acted { owner = blank }, { planned = "not_satisfied", done = "satisfied", rule = "not_satisfied" }, tempting = true },
    { "for no day", acted { due = blank }, { planned = "not_satisfied", done = "not_applicable" }, tempting = true },
    { "late", acted { done_at = blank }, { planned = "satisfied", done = "not_satisfied" }, tempting = true },
    { "done today", acted { done_at = "2025-01-01" }, { done = "satisfied" } },
    { "to be done tomorrow", acted { done_at = "2025-01-02" }, { done = "not_satisfied" }, tempting = true },
    { "due today", acted { due = "2025-01-01", done_at = blank }, { planned = "satisfied", done = "not_applicable" } },
    { "the action is not on file", { action = false }, { planned = "undetermined", done = "undetermined" }, open = { "action" } },
  },
}
