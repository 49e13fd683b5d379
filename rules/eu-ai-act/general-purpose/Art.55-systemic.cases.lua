local subject, answered = "model:m1", { "mitigated", "incidents", "protected" }
local function trial(id, type, changes) return but({ id = id, model = "m1", type = type, status = "completed", plan = "d1", at = "2028-09-01" }, changes) end
local all = { trial("e1", "evaluation"), trial("e2", "red_team") }
local foreign = { trial("e3", "evaluation", { model = "m2" }), trial("e4", "red_team", { model = "m2" }), trial("e5", "usability") }
local function tested(n, changes) return { test_result = with(but(all, { [n] = but(all[n], changes) }), foreign) } end
local assessment = { id = "a1", scope = { "model:m1" }, status = "completed", performed_at = "2028-09-01" }
local other = but(assessment, { id = "a2", scope = { "ai_system:s1" } })
local function assessed(changes) return { risk_assessment = { but(assessment, changes), other } } end
local sentence = {}
for _, one in ipairs(answered) do sentence[#sentence + 1] = said("Art.55-systemic/" .. one, subject) end
local fine = {
  facts = shared.model_world("gpai_systemic", { test_result = with(all, foreign), risk_assessment = assessed().risk_assessment, attestation = sentence }),
  complete = { "test_result", "risk_assessment" }, subject = "m1",
  expects = { evaluated = "satisfied", attacked = "satisfied", risks = "satisfied", mitigated = "satisfied", incidents = "satisfied", protected = "satisfied" },
}
local list = {
  { "evaluated, attacked and watched", {}, {} },
  { "no protocol", tested(1, { plan = blank }), { evaluated = "not_satisfied" } },
  { "tests of another model, and of usability", { test_result = foreign }, { evaluated = "not_satisfied", attacked = "not_satisfied" }, tempting = true },
  { "the risks of a system were assessed", { risk_assessment = { other } }, { risks = "not_satisfied" }, tempting = true },
  { "the assessment is planned", assessed { status = "planned" }, { risks = "not_satisfied" } },
  { "dated tomorrow", assessed { performed_at = "2028-11-02" }, { risks = "not_satisfied" }, tempting = true },
  { "dated today", assessed { performed_at = "2028-11-01" }, {} },
  { "no date", assessed { performed_at = blank }, { risks = "not_satisfied" } },
  { "one more is planned", { risk_assessment = { assessment, but(assessment, { id = "a3", status = "planned" }) } }, {} },
  { "nothing on file", { test_result = false, risk_assessment = false }, { evaluated = "undetermined", attacked = "undetermined", risks = "undetermined" }, complete = {} },
  { "on the market since today", { model = { placed_at = "2028-11-01" } }, {} },
  { "before Art. 55", {}, "not_applicable", as_of = "2025-08-01" },
}
for i, id in ipairs { "evaluated", "attacked" } do
  list[#list + 1] = { id .. ": still running", tested(i, { status = "in_progress" }), { [id] = "not_satisfied" }, tempting = true }
  list[#list + 1] = { id .. ": dated tomorrow", tested(i, { at = "2028-11-02" }), { [id] = "not_satisfied" }, tempting = true }
  list[#list + 1] = { id .. ": dated today", tested(i, { at = "2028-11-01" }), {} }
  list[#list + 1] = { id .. ": no date", tested(i, { at = blank }), { [id] = "not_satisfied" } }
  list[#list + 1] = { id .. ": one more is running", { test_result = with(with(all, foreign), { trial("e9", all[i].type, { status = "in_progress" }) }) }, {} }
end
cases(lines(fine, list))
cases(shared.model_bindings(fine, { "gpai_systemic" }))
for _, one in ipairs(answered) do cases(asked(fine, "Art.55-systemic/" .. one)) end
