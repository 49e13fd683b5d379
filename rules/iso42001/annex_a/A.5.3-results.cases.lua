local control = "ISO42001:A.5.3"
-- Decided on in general; another control, and a system of its own, say the opposite.
local function stated(applicable)
  return {
    { id = "soa1", control = control, system = blank, applicable = applicable },
    { id = "soa2", control = "ISO42001:A.4.2", system = blank, applicable = not applicable },
    { id = "soa3", control = control, system = "s-other", applicable = not applicable },
  }
end
local system = { id = "s1", name = "Triage", stage = "operated" }
local assessed = { id = "i1", system = "s1", status = "completed", conclusion = "go" }
local function world(says, changes, outcome, more)
  return but({
    says, complete = { "impact_assessment", "ai_system" },
    facts = but({ organization = { id = "org", name = "Org" }, ai_system = system, impact_assessment = assessed, control_statement = stated(true) }, changes),
    expects = { ["some-result"] = outcome, rule = outcome },
  }, more)
end

case(world("a result", {}, "satisfied"))
case(world("a system that is being put into use", { ai_system = but(system, { stage = "deployed" }) }, "satisfied"))
case(world("an assessment without a result", { impact_assessment = but(assessed, { conclusion = blank }) }, "not_satisfied", { tempting = true }))
case(world("one in progress has a result already", { impact_assessment = but(assessed, { status = "in_progress" }) }, "not_satisfied", { tempting = true }))
case(world("none, and that is known", { impact_assessment = {} }, "not_satisfied"))
case(world("none on file", { impact_assessment = {} }, "undetermined", { complete = { "ai_system" } }))
case(world("nobody asked for the result", { impact_assessment = { id = "i1", system = "s1", status = "completed" } }, "undetermined"))
case(world("nothing is in use", { ai_system = but(system, { stage = "developed" }), impact_assessment = {} }, "not_applicable"))
case(world("nothing on file is in use", { ai_system = {} }, "undetermined", { complete = { "impact_assessment" } }))
case(world("excluded by the statement of applicability", { control_statement = stated(false) }, "not_applicable"))
case(world("without a statement nobody can say whether the control applies", { control_statement = {} }, "undetermined", { complete = { "impact_assessment", "control_statement" } }))
