local assessment = { id = "a1", system = "s1", status = "completed", performed_at = "2028-08-01", method = "d1" }
local impact = { id = "i1", system = "s1", status = "completed", uses = { "intended_use", "foreseeable_misuse" }, topics = { "health", "safety", "rights", "economy" } }
local risk = { id = "k1", system = "s1", status = "open", opportunity = false }
local treatment = { id = "t1", risk = "k1", option = "change", responsible = "ann" }
local trial = { id = "e1", system = "s1", limit = 0.9, status = "completed", at = "2027-12-02" }
local other = {
  risk_assessment = { but(assessment, { id = "a2", system = "s2", performed_at = "2028-10-01" }), but(assessment, { id = "a3", status = "planned", performed_at = "2028-10-01" }) },
  impact_assessment = { but(impact, { id = "i2", system = "s2" }), but(impact, { id = "i3", status = "in_progress" }) },
  risk = { but(risk, { id = "k2", system = "s2" }), but(risk, { id = "k3", status = "closed" }), but(risk, { id = "k4", opportunity = true }) },
  risk_treatment = { but(treatment, { id = "t2", risk = "k9" }), but(treatment, { id = "t3", risk = "k8", responsible = blank }) },
  test_result = { but(trial, { id = "e2", system = "s2" }), but(trial, { id = "e3", limit = blank }) },
}
local first = { risk_assessment = assessment, impact_assessment = impact, risk = risk, risk_treatment = treatment, test_result = trial }
local function put(kind, changes) return { [kind] = with({ but(first[kind], changes) }, other[kind]) } end
local function only_others(kind) return { [kind] = other[kind] } end
local facts = { process = { { id = "p1", theme = "risk_assessment", interval = "P12M" }, { id = "p2", theme = "training", interval = "P1M" } } }
for kind in pairs(first) do facts[kind] = put(kind)[kind] end
local fine = {
  facts = shared.world("provider", "high", facts),
  complete = { "risk_assessment", "impact_assessment", "risk", "risk_treatment", "test_result", "process" }, subject = "s1",
  expects = { documented = "satisfied", uses = "satisfied", ["kept-up"] = "satisfied", measures = "satisfied", tested = "satisfied" },
}
cases(lines(fine, {
  { "a process that lives", {}, {} },
  { "no method is written down", put("risk_assessment", { method = blank }), { documented = "not_satisfied" } },
  { "nobody knows when", put("risk_assessment", { performed_at = blank }), { documented = "not_satisfied", ["kept-up"] = "not_satisfied" } },
  { "dated tomorrow", put("risk_assessment", { performed_at = "2028-11-02" }), { documented = "not_satisfied", ["kept-up"] = "not_satisfied" }, tempting = true },
  { "done today", put("risk_assessment", { performed_at = "2028-11-01" }), {} },
  { "assessments of another system and a planned one", only_others "risk_assessment", { documented = "not_satisfied", ["kept-up"] = "not_satisfied" }, tempting = true },
  { "as long ago as the interval, to the day", put("risk_assessment", { performed_at = "2027-11-02" }), {} },
  { "a day longer ago", put("risk_assessment", { performed_at = "2027-11-01" }), { ["kept-up"] = "not_satisfied" }, tempting = true },
  { "no interval was set", { process = { { id = "p1", theme = "risk_assessment", interval = blank }, { id = "p2", theme = "training", interval = "P1M" } } }, { ["kept-up"] = "not_applicable" } },
  { "no process on file", { process = { { id = "p2", theme = "training", interval = "P1M" } } }, { ["kept-up"] = "not_applicable" } },
  { "misuse was not looked at", put("impact_assessment", { uses = { "intended_use", "deployment" } }), { uses = "not_satisfied" }, tempting = true },
  { "intended use was not looked at", put("impact_assessment", { uses = { "foreseeable_misuse" } }), { uses = "not_satisfied" } },
  { "health was not looked at", put("impact_assessment", { topics = { "safety", "rights" } }), { uses = "not_satisfied" } },
  { "safety was not looked at", put("impact_assessment", { topics = { "health", "rights" } }), { uses = "not_satisfied" } },
  { "rights were not looked at", put("impact_assessment", { topics = { "health", "safety" } }), { uses = "not_satisfied" } },
  { "an impact assessment of another system and one under way", only_others "impact_assessment", { uses = "not_satisfied" }, tempting = true },
  { "a risk nobody treats", put("risk_treatment", { risk = "k7" }), { measures = "not_satisfied" } },
  { "nobody answers for the treatment", put("risk_treatment", { responsible = blank }), { measures = "not_satisfied" }, tempting = true },
  { "it was not decided what is done", put("risk_treatment", { option = blank }), { measures = "not_satisfied" } },
  { "a treated risk without a treatment on file", but(put("risk", { status = "treated" }), put("risk_treatment", { risk = "k7" })), { measures = "not_satisfied" } },
  { "a treated risk", put("risk", { status = "treated" }), {} },
  { "nobody says that it is an opportunity", put("risk", { opportunity = blank }), {} },
  { "and nobody treats it", but(put("risk", { opportunity = blank }), put("risk_treatment", { risk = "k7" })), { measures = "not_satisfied" } },
  { "no open risk", only_others "risk", { measures = "not_applicable" } },
  { "tested on the day it came out in its present design", but(put("test_result", { at = "2028-09-01" }), { ai_system = { first_use_at = "2020-01-01" } }), {} },
  { "tested on the day of its first use, and nobody asked since when in this design", but(put("test_result", { at = "2028-09-01" }), { ai_system = { placed_at = unasked } }), {} },
  { "tested the day after", put("test_result", { at = "2028-09-02" }), { tested = "not_satisfied" }, tempting = true },
  { "nobody knows when it was tested", put("test_result", { at = blank }), { tested = "not_satisfied" } },
  { "the test is still running", put("test_result", { status = "in_progress" }), { tested = "not_satisfied" }, tempting = true },
  { "a test that says nothing of its state", put("test_result", { status = blank }), {} },
  { "tests of another system, and one without a limit", only_others "test_result", { tested = "not_satisfied" }, tempting = true },
  { "nothing on file", { risk_assessment = false, impact_assessment = false, risk = false, risk_treatment = false, test_result = false, process = false }, "undetermined", complete = {} },
}))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
