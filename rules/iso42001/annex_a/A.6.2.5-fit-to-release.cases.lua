local control = "ISO42001:A.6.2.5"
local asked = { id = "aq", decision = "approved", at = "2024-06-10" }
local release = { id = "a1", decision = "released", by = "ann", authority = "r1", at = "2024-06-10" }
local role = { id = "r1", person = "ann", authority = "approve", from = "2024-06-10", to = blank }
local function approved(changes) return { approval = { but(release, changes), asked } } end
local function held(changes) return { role_assignment = { but(role, changes) } } end
local function asks(more) return { system_requirement = with({ { id = "q1", system = "s1", approved = "aq" } }, { more }) } end

local fine = {
  facts = shared.chosen(control, {
    deployment = { id = "d1", system = "s1", version = "2", plan = "p1", requirements_met = { "q1", "q2" }, released_at = "2024-06-10", approved = "a1", staged = true, rollback = "p2" },
    approval = { release, asked },
    role_assignment = { role },
    system_requirement = { { id = "q1", system = "s1", approved = "aq" }, { id = "q2", system = "s1", approved = "aq" }, { id = "q9", system = "s2", approved = "aq" } },
  }),
  complete = { "system_requirement" },
  advice = { "approval", "way-back" },
  expects = { plan = "satisfied", ["requirements-met"] = "satisfied", ["approved-first"] = "satisfied", authority = "satisfied", approval = "satisfied", ["way-back"] = "satisfied" },
}

cases(lines(fine, {
  { "all conditions held on the very day of the release", {}, {} },
  { "released today", { deployment = { released_at = "2025-01-01" } }, {} },
  { "to be released tomorrow", { deployment = { released_at = "2025-01-02" } }, "not_applicable" },
  { "no plan", { deployment = { plan = blank } }, { plan = "not_satisfied" } },
  { "not applicable is no plan", { deployment = { plan = na } }, { plan = "not_satisfied" }, tempting = true },
  { "nobody asked for the plan", { deployment = { plan = unasked } }, { plan = "undetermined" } },
  { "a requirement that nobody showed to be met", { deployment = { requirements_met = { "q1" } } }, { ["requirements-met"] = "not_satisfied" }, tempting = true },
  { "requirements met: left empty", { deployment = { requirements_met = blank } }, { ["requirements-met"] = "not_satisfied" } },
  { "left empty, and none was set", { deployment = { requirements_met = blank }, system_requirement = false }, { ["requirements-met"] = "not_satisfied" }, tempting = true },
  { "not on file what was met", { deployment = { requirements_met = unasked } }, { ["requirements-met"] = "undetermined" } },
  { "the register of requirements may lack some", {}, { ["requirements-met"] = "undetermined" }, complete = {} },
  { "a requirement approved after the release does not count", but(asks({ id = "q3", system = "s1", approved = "later" }), { approval = { release, asked, { id = "later", at = "2024-06-11" } } }), {} },
  { "a requirement approved the day before does", but(asks({ id = "q3", system = "s1", approved = "early" }), { approval = { release, asked, { id = "early", at = "2024-06-09" } } }), { ["requirements-met"] = "not_satisfied" } },
  { "approved the day after", approved { at = "2024-06-11" }, { ["approved-first"] = "not_satisfied" }, tempting = true },
  { "approved the day before, when the approver had no role yet", approved { at = "2024-06-09" }, { authority = "not_satisfied" }, tempting = true },
  { "rejected, and released all the same", approved { decision = "rejected" }, { ["approved-first"] = "not_satisfied" } },
  { "the risk accepted is not the release approved", approved { decision = "accepted_risk" }, { ["approved-first"] = "not_satisfied" }, tempting = true },
  { "approved in that word", approved { decision = "approved" }, {} },
  { "an approval without a date", approved { at = blank }, { ["approved-first"] = "undetermined", authority = "undetermined" } },
  { "approved by another than the one who holds the role", approved { by = "bob" }, { authority = "not_satisfied" }, tempting = true },
  { "a role that may only advise", held { authority = "advise" }, { authority = "not_satisfied" }, tempting = true },
  { "a role that decides", held { authority = "decide" }, {} },
  { "a role given the day after", held { from = "2024-06-11" }, { authority = "not_satisfied" }, tempting = true },
  { "a role that ended the day before", held { to = "2024-06-09" }, { authority = "not_satisfied" }, tempting = true },
  { "a role that ended that day", held { to = "2024-06-10" }, {} },
  { "the role is not on file", { role_assignment = false }, { authority = "undetermined" } },
  { "nobody asked who approved", { deployment = { approved = unasked } }, { ["approved-first"] = "undetermined", authority = "undetermined", approval = "undetermined" } },
  { "the conditions held though nobody approved", { deployment = { approved = blank } }, { ["approved-first"] = "not_applicable", authority = "not_applicable", approval = "not_satisfied" } },
  { "all at once", { deployment = { staged = false } }, { ["way-back"] = "not_satisfied" } },
  { "no way back", { deployment = { rollback = blank } }, { ["way-back"] = "not_satisfied" } },
  { "nothing on file but the release", { deployment = { { id = "d1", system = "s1", released_at = "2024-06-10" } }, system_requirement = false }, "undetermined", complete = {} },
}))
cases(shared.statements(fine, control, "system"))

local high = { ai_system = { id = "s1", name = "Triage", stage = "operated", personal_data = true }, classification = { id = "k1", subject = "s1", framework = "own", class = "high" } }
local unplanned = but(fine.facts, { deployment = but(fine.facts.deployment, { plan = blank }) })
case { "of a system of the highest class, with personal data, it weighs most", facts = but(unplanned, high), complete = fine.complete, expects = { plan = "not_satisfied", severity = "critical" } }
case { "of a system of no known class it weighs what the rule says", facts = unplanned, complete = fine.complete, expects = { plan = "not_satisfied", severity = "medium" } }
