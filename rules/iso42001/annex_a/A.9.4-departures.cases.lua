local control = "ISO42001:A.9.4"
local look = { id = "c1", use_case = "u1", at = "2024-10-04", deviations = 0, follow_up = blank }
local found = { id = "c2", use_case = "u1", at = "2024-06-10", deviations = 1, follow_up = "a1" }
local foreign = { { id = "c3", use_case = "u2", at = "2025-01-01", deviations = 2, follow_up = blank }, { id = "c4", use_case = "u2", at = "2024-06-10", deviations = 2, follow_up = "a2" } }
local function looks(first, second) return { usage_check = with({ but(look, first), but(found, second) }, foreign) } end
local act, undone = { id = "a1", due = "2024-07-10", done_at = "2024-07-10" }, { id = "a2", due = "2024-07-10", done_at = blank }
local function acts(changes) return { action = { but(act, changes), undone } } end
local plan, other = { id = "p1", theme = "responsible_use", interval = days(90) }, { id = "p2", theme = "monitoring", interval = days(7) }
local use = { id = "u1", system = "s1", intended_use = "Triage of claims", instructions = "d1", excluded_uses = "refusals", started_at = "2025-01-01", ended_at = "2025-01-01" }
local rest = { id = "u2", system = "s1", started_at = "2024-01-01", ended_at = blank }
local fine = {
  facts = but(shared.chosen(control, {
    use_case = { use, rest }, document = { id = "d1", status = "approved" }, usage_check = looks().usage_check, action = { act, undone }, process = { plan, other },
  }), { ai_system = { id = "s1", name = "Triage", stage = "operated" } }),
  complete = { "usage_check", "process", "document" },
  subject = "u1",
  advice = { "bounds", "in-force" },
  expects = {
    intended = "satisfied", instructions = "satisfied", ["looked-at"] = "satisfied", ["in-interval"] = "satisfied", ["acted-on"] = "satisfied",
    ["follow-up-done"] = "satisfied", ["in-force"] = "satisfied", bounds = "satisfied",
  },
}
local function used(sentence, changes, outcome, tempting) return { sentence, { use_case = changes }, outcome, tempting = tempting } end
local none = { ["looked-at"] = "undetermined", ["in-interval"] = "undetermined", ["acted-on"] = "not_applicable", ["follow-up-done"] = "not_applicable" }
cases(lines(fine, {
  { "stated, looked at, acted on", {}, {} },
  used("began tomorrow", { started_at = "2025-01-02", ended_at = blank }, "not_applicable"),
  used("ended yesterday", { started_at = "2024-01-01", ended_at = "2024-12-31" }, "not_applicable"),
  used("without an end", { ended_at = blank }, {}),
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  used("nothing stated", { intended_use = blank }, { intended = "not_satisfied" }),
  used("not applicable states no use", { intended_use = na }, { intended = "not_satisfied" }, true),
  used("nobody asked", { intended_use = unasked, instructions = unasked }, { intended = "undetermined", instructions = "undetermined", ["in-force"] = "undetermined" }),
  used("no instructions", { instructions = blank }, { instructions = "not_satisfied", ["in-force"] = "not_applicable" }),
  used("instructions that nobody has", { instructions = "d9" }, { instructions = "not_satisfied", ["in-force"] = "undetermined" }, true),
  { "the control stays satisfied though the instructions are a draft", { document = { status = "draft" } }, { ["in-force"] = "not_satisfied" } },
  { "that nobody saw a departure shows nothing while nobody looks", { usage_check = foreign }, none, tempting = true },
  { "nothing on file", { usage_check = false }, { ["looked-at"] = "undetermined", ["in-interval"] = "undetermined", ["acted-on"] = "undetermined", ["follow-up-done"] = "undetermined" }, complete = { "process" } },
  { "looked at, on no day", looks({ at = blank }, { at = blank }), { ["looked-at"] = "not_satisfied", ["in-interval"] = "not_satisfied" }, tempting = true },
  { "one look is dated, another is not", looks({}, { at = blank }), {} },
  { "to be looked at tomorrow", looks({ at = "2025-01-02" }, { at = "2025-01-02" }), { ["looked-at"] = "not_satisfied", ["in-interval"] = "not_satisfied" }, tempting = true },
  { "looked at today", looks({ at = "2025-01-01" }, { at = "2025-01-01" }), {} },
  { "looked at ninety days ago, which is too long", looks { at = "2024-10-03" }, { ["in-interval"] = "not_satisfied" }, tempting = true },
  { "no interval promised", { process = { { id = "p1", theme = "responsible_use", interval = blank }, other } }, { ["in-interval"] = "not_applicable" } },
  { "a promise for something else", { process = { other } }, { ["in-interval"] = "not_applicable" } },
  { "a departure, and nothing followed", looks({}, { follow_up = blank }), { ["acted-on"] = "not_satisfied", ["follow-up-done"] = "not_applicable" } },
  { "a departure to which nothing applies is one", looks({}, { follow_up = na }), { ["acted-on"] = "not_satisfied", ["follow-up-done"] = "undetermined" }, tempting = true },
  { "two departures, and nothing followed", looks({}, { deviations = 2, follow_up = blank }), { ["acted-on"] = "not_satisfied", ["follow-up-done"] = "not_applicable" } },
  { "no departure leaves nothing to do", looks({}, { deviations = 0, follow_up = blank }), { ["acted-on"] = "not_applicable", ["follow-up-done"] = "not_applicable" } },
  { "done a day late", acts { done_at = "2024-07-11" }, { ["follow-up-done"] = "not_satisfied" }, tempting = true },
  { "due, and not done", acts { done_at = blank }, { ["follow-up-done"] = "not_satisfied" }, tempting = true },
  { "due yesterday", acts { due = "2024-12-31", done_at = blank }, { ["follow-up-done"] = "not_satisfied" } },
  { "due today", acts { due = "2025-01-01", done_at = blank }, { ["follow-up-done"] = "not_applicable" } },
  { "one done, one not", looks({ deviations = 1, follow_up = "a2" }), { ["follow-up-done"] = "not_satisfied" } },
  { "one acted on, one not", looks({ deviations = 1 }), { ["acted-on"] = "not_satisfied" } },
  used("the control stays satisfied though nobody said what is out of bounds", { excluded_uses = blank }, { bounds = "not_satisfied" }),
}))
cases(shared.statements(fine, control, "system"))
