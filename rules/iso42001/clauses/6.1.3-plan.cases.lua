local fine = {
  "named, planned, approved, accepted",
  subject = "t1",
  complete = { "control_statement", "risk_treatment" },
  expects = {
    ["controls-named"] = "satisfied", ["controls-stated"] = "satisfied", ["controls-stated-in-general"] = "not_applicable", ["plan-approved"] = "satisfied", ["plan-authority"] = "satisfied", accepted = "satisfied",
    ["accept-authority"] = "satisfied", ["plan-in-order"] = "satisfied", ["acceptance-in-order"] = "satisfied", ["who-and-when"] = "satisfied", ["not-for-ever"] = "not_applicable", rule = "satisfied", severity = "low",
  },
  facts = {
    risk_treatment = { id = "t1", risk = "r1", option = "change", controls = { "ISO42001:A.7.4" }, plan = "d1", plan_approval = "a1", acceptance = "a2", responsible = "p1", due = "2025-06-30" },
    risk = { id = "r1", system = "s1" },
    ai_system = { id = "s1", name = "Triage", personal_data = false },
    document = { id = "d1", version = "2", approved_at = "2024-05-01" },
    approval = { { id = "a1", subject_version = "2", decision = "approved", by = "p2", at = "2024-05-10", authority = "w1" }, { id = "a2", subject_version = "2", decision = "accepted_risk", by = "p3", at = "2024-05-12", authority = "w2", conditions = blank } },
    role_assignment = { { id = "w1", person = "p2", authority = "approve", from = "2023-01-01", to = blank }, { id = "w2", person = "p3", authority = "accept_risk", from = "2023-01-01", to = "2024-12-31" } },
    control_statement = { { id = "c1", control = "ISO42001:A.7.4", system = blank, applicable = true }, { id = "c2", control = "ISO42001:A.7.5", system = "s2", applicable = true }, { id = "c3", control = "ISO42001:A.7.6", system = blank, applicable = false } },
  },
}
case(fine)

local plan, acceptance = fine.facts.approval[1], fine.facts.approval[2]
local approve, accept = fine.facts.role_assignment[1], fine.facts.role_assignment[2]
local function decided(first, second) return { approval = { but(plan, first), but(acceptance, second) } } end
local function roles(first, second) return { role_assignment = { but(approve, first), but(accept, second) } } end

shared.vary(fine, {
  { "no option", tempting = true, change = { risk_treatment = { option = blank } }, expects = { ["controls-named"] = "not_satisfied", ["not-for-ever"] = "undetermined", rule = "not_satisfied" } },
  { "to be changed, by nothing", tempting = true, change = { risk_treatment = { controls = blank } }, expects = { ["controls-named"] = "not_satisfied", ["controls-stated"] = "not_applicable", rule = "not_satisfied" } },
  { "avoided: no control is needed", change = { risk_treatment = { option = "avoid", controls = blank } }, expects = { ["controls-stated"] = "not_applicable" } },
  { "shared: no control is needed", change = { risk_treatment = { option = "share", controls = blank } }, expects = { ["controls-stated"] = "not_applicable" } },
  { "retained: no control is needed", change = { risk_treatment = { option = "retain", controls = blank } }, expects = { ["controls-stated"] = "not_applicable", ["not-for-ever"] = "not_satisfied" } },
  { "nobody was asked for controls", unasked = { risk_treatment = { "controls" } }, expects = { ["controls-named"] = "undetermined", ["controls-stated"] = "undetermined", rule = "undetermined" } },
  { "controls without an option", tempting = true, unasked = { risk_treatment = { "option" } }, expects = { ["controls-named"] = "undetermined", ["not-for-ever"] = "undetermined", rule = "undetermined" } },

  { "one control is not in the statement", change = { risk_treatment = { controls = { "ISO42001:A.7.4", "own:1" } } }, expects = { ["controls-stated"] = "not_satisfied", rule = "not_satisfied" } },
  { "it may be in a part of the statement that is not on file", change = { risk_treatment = { controls = { "ISO42001:A.7.4", "own:1" } } }, open = { "control_statement" }, expects = { ["controls-stated"] = "undetermined", rule = "undetermined" } },
  { "one control is selected for another system", tempting = true, change = { risk_treatment = { controls = { "ISO42001:A.7.5" } } }, expects = { ["controls-stated"] = "not_satisfied", rule = "not_satisfied" } },
  { "one control is in the statement, as excluded", tempting = true, change = { risk_treatment = { controls = { "ISO42001:A.7.6" } } }, expects = { ["controls-stated"] = "not_satisfied", rule = "not_satisfied" } },
  { "a control selected for the system of the risk", change = { risk_treatment = { controls = { "ISO42001:A.7.5" } }, risk = { system = "s2" } } },
  { "a risk of the whole management system needs a general entry", tempting = true, change = { risk_treatment = { controls = { "ISO42001:A.7.5" } }, risk = { system = blank } }, expects = { ["controls-stated"] = "not_applicable", ["controls-stated-in-general"] = "not_satisfied", rule = "not_satisfied" } },
  { "a general entry serves a risk of the whole management system", change = { risk = { system = blank } }, expects = { ["controls-stated"] = "not_applicable", ["controls-stated-in-general"] = "satisfied" } },
  { "an excluded control does not serve it", change = { risk_treatment = { controls = { "ISO42001:A.7.6" } }, risk = { system = blank } }, expects = { ["controls-stated"] = "not_applicable", ["controls-stated-in-general"] = "not_satisfied", rule = "not_satisfied" } },
  { "the statement may hold it elsewhere", change = { risk_treatment = { controls = { "own:1" } }, risk = { system = blank } }, open = { "control_statement" }, expects = { ["controls-stated"] = "not_applicable", ["controls-stated-in-general"] = "undetermined", rule = "undetermined" } },
  { "a risk of the whole management system that is retained", change = { risk_treatment = { controls = blank, option = "avoid" }, risk = { system = blank } }, expects = { ["controls-stated"] = "not_applicable" } },

  { "no approval of the plan", change = { risk_treatment = { plan_approval = blank } }, expects = { ["plan-approved"] = "not_satisfied", ["plan-authority"] = "not_applicable", ["plan-in-order"] = "not_applicable", rule = "not_satisfied" } },
  { "no plan that was approved", tempting = true, change = { risk_treatment = { plan = blank } }, expects = { ["plan-approved"] = "not_satisfied", ["plan-in-order"] = "undetermined", ["acceptance-in-order"] = "undetermined", rule = "not_satisfied" } },
  { "nobody was asked for approvals", unasked = { risk_treatment = { "plan_approval", "acceptance" } },
    expects = { ["plan-approved"] = "undetermined", ["plan-authority"] = "undetermined", accepted = "undetermined", ["accept-authority"] = "undetermined", ["plan-in-order"] = "undetermined", ["acceptance-in-order"] = "undetermined", rule = "undetermined" } },
  { "the plan was turned down", tempting = true, put = decided { decision = "rejected" }, expects = { ["plan-approved"] = "not_satisfied", rule = "not_satisfied" } },
  { "the plan will be approved tomorrow", tempting = true, put = decided({ at = "2025-01-02" }), expects = { ["plan-approved"] = "not_satisfied", rule = "not_satisfied" } },
  { "the plan was approved today", put = decided({ at = "2025-01-01" }) },
  { "the plan was approved on a day that nobody noted", put = decided({ at = blank }), expects = { ["plan-approved"] = "not_satisfied", ["plan-authority"] = "undetermined", ["plan-in-order"] = "undetermined", rule = "not_satisfied" } },

  { "approved by somebody else than whose role it was", tempting = true, put = decided { by = "p1" }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "approved by somebody whose role is to advise", tempting = true, put = roles { authority = "advise" }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "whoever decides may approve", put = roles { authority = "decide" } },
  { "whoever accepts risks does not by that approve plans", put = roles { authority = "accept_risk" }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "the role began on the day", put = roles { from = "2024-05-10" } },
  { "the role began the day after", tempting = true, put = roles { from = "2024-05-11" }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "the role ended on the day", put = roles { to = "2024-05-10" } },
  { "the role had ended the day before", tempting = true, put = roles { to = "2024-05-09" }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "by which right nobody noted", put = decided { authority = blank }, expects = { ["plan-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "nothing is known of that right", put = roles({}, {}), drop = { "role_assignment" }, expects = { ["plan-authority"] = "undetermined", ["accept-authority"] = "undetermined", rule = "undetermined" } },

  { "no acceptance of what remains", change = { risk_treatment = { acceptance = blank } }, expects = { accepted = "not_satisfied", ["accept-authority"] = "not_applicable", ["acceptance-in-order"] = "not_applicable", rule = "not_satisfied" } },
  { "the approval of the plan again, taken as acceptance", tempting = true, change = { risk_treatment = { acceptance = "a1" } }, expects = { accepted = "not_satisfied", ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "an acceptance that approves something", tempting = true, put = decided({}, { decision = "approved" }), expects = { accepted = "not_satisfied", rule = "not_satisfied" } },
  { "accepted tomorrow", tempting = true, put = { approval = { plan, but(acceptance, { at = "2025-01-02" }) }, role_assignment = { approve, but(accept, { to = blank }) } }, expects = { accepted = "not_satisfied", rule = "not_satisfied" } },
  { "accepted today", put = { approval = { plan, but(acceptance, { at = "2025-01-01" }) }, role_assignment = { approve, but(accept, { to = blank }) } } },
  { "accepted on a day that nobody noted", put = decided({}, { at = blank }), expects = { accepted = "not_satisfied", ["accept-authority"] = "undetermined", ["acceptance-in-order"] = "undetermined", rule = "not_satisfied" } },

  { "accepted by somebody else", tempting = true, put = decided({}, { by = "p1" }), expects = { ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "accepted by somebody who may approve, not accept risks", tempting = true, put = roles({}, { authority = "approve" }), expects = { ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "the right to accept began on the day", put = roles({}, { from = "2024-05-12" }) },
  { "the right to accept began the day after", tempting = true, put = roles({}, { from = "2024-05-13" }), expects = { ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "the right to accept ended on the day", put = roles({}, { to = "2024-05-12" }) },
  { "the right to accept had ended", tempting = true, put = roles({}, { to = "2024-05-11" }), expects = { ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },
  { "by which right it was accepted nobody noted", put = decided({}, { authority = blank }), expects = { ["accept-authority"] = "not_satisfied", rule = "not_satisfied" } },

  { "both on the day of the version", put = decided({ at = "2024-05-01" }, { at = "2024-05-01" }) },
  { "approved the day before the version", tempting = true, put = decided { at = "2024-04-30" }, expects = { ["plan-in-order"] = "not_satisfied", rule = "not_satisfied" } },
  { "accepted the day before the version", tempting = true, put = decided({}, { at = "2024-04-30" }), expects = { ["acceptance-in-order"] = "not_satisfied", rule = "not_satisfied" } },
  { "the version has no day", change = { document = { approved_at = blank } }, expects = { ["plan-in-order"] = "undetermined", ["acceptance-in-order"] = "undetermined", rule = "undetermined" } },
  { "the plan has moved on to another version", change = { document = { version = "3", approved_at = "2024-11-01" } }, expects = { ["plan-in-order"] = "not_applicable", ["acceptance-in-order"] = "not_applicable" } },
  { "the plan moved on, and was approved again, the acceptance is of the older one", change = { document = { version = "3", approved_at = "2024-11-01" } }, put = decided { subject_version = "3", at = "2024-11-02" }, expects = { ["acceptance-in-order"] = "not_applicable" } },

  { "the treatment stays good though nobody is named", change = { risk_treatment = { responsible = blank } }, expects = { ["who-and-when"] = "not_satisfied" } },
  { "the treatment stays good though no day is set", change = { risk_treatment = { due = blank } }, expects = { ["who-and-when"] = "not_satisfied" } },
  { "retained until a day", change = { risk_treatment = { option = "retain" } }, put = decided({}, { conditions = "until the end of 2025" }), expects = { ["not-for-ever"] = "satisfied" } },
  { "retained, and accepted by nobody", change = { risk_treatment = { option = "retain", acceptance = blank } }, expects = { accepted = "not_satisfied", ["accept-authority"] = "not_applicable", ["acceptance-in-order"] = "not_applicable", rule = "not_satisfied" } },
  { "one step up where personal data is handled", change = { ai_system = { personal_data = true } }, expects = { severity = "medium" } },
  { "another treatment names controls", tempting = true, put = { risk_treatment = { but(fine.facts.risk_treatment, { controls = blank }), { id = "t2", option = "avoid", controls = { "ISO42001:A.7.4" } } } },
    expects = { ["controls-named"] = "not_satisfied", ["controls-stated"] = "not_applicable", rule = "not_satisfied" } },
})
case { "an organisation without treatments", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_treatment" }, expects = { rule = "not_applicable" } }
