-- Authority is judged as of the day of the decision: the role that gave the right, held by the person who decided, then.
local function held_that_day(approval)
  return {
    [approval .. ".authority"] = present,
    [approval .. ".by"] = this[approval].authority.person,
    [approval .. ".at"] = not_before(this[approval].authority.from),
    [approval .. ".authority.to"] = either { absent, not_before(this[approval].at) },
  }
end

rule {
  control  = "ISO42001:6.1.3",
  title    = "A treatment is chosen, planned, approved, and what remains is accepted",
  subject  = "risk_treatment",
  severity = { base = 2, add = { by(this.risk.system.personal_data, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "controls-named",
    says  = "it names the controls it relies on, or an option that needs none",
    level = "required", method = "examine",
    has   = { option = present, that(count("risk_treatment", { id = this.id, option = one_of { "avoid", "share", "retain" } }) + count("risk_treatment", { id = this.id, controls = present }), at_least(1)) },
  },
  expect {
    id    = "controls-stated",
    says  = "every control it names is selected in the statement of applicability, in general or for the system",
    level = "required", method = "test",
    when  = { controls = present, ["risk.system"] = present },
    has   = { that(values("control_statement.control", { applicable = true, system = either { this.risk.system, absent } }), contains_all(this.controls)) },
  },
  expect {
    id    = "controls-stated-in-general",
    says  = "every control named for a risk of the whole management system is selected in general",
    level = "required", method = "test",
    when  = { controls = present, ["risk.system"] = absent },
    has   = { that(values("control_statement.control", { applicable = true, system = absent }), contains_all(this.controls)) },
  },
  expect {
    id    = "plan-approved",
    says  = "the treatment plan was approved, on a day that is on record",
    level = "required", method = "examine",
    has   = { plan = present, plan_approval = present, ["plan_approval.decision"] = "approved", ["plan_approval.at"] = { present, not_after(today) } },
  },
  expect {
    id    = "plan-authority",
    says  = "whoever approved the plan had the authority to, on that day",
    level = "required", method = "test",
    when  = { plan_approval = present },
    has   = but(held_that_day "plan_approval", { ["plan_approval.authority.authority"] = one_of { "approve", "decide" } }),
  },
  expect {
    id    = "accepted",
    says  = "the remaining risk was accepted, in a decision of its own, on a day that is on record",
    level = "required", method = "examine",
    has   = { acceptance = present, ["acceptance.decision"] = "accepted_risk", ["acceptance.at"] = { present, not_after(today) } },
  },
  expect {
    id    = "accept-authority",
    says  = "whoever accepted the remaining risk had the authority to, on that day",
    level = "required", method = "test",
    when  = { acceptance = present },
    has   = but(held_that_day "acceptance", { ["acceptance.authority.authority"] = "accept_risk" }),
  },
  -- Where the plan has moved on to another version, the day of the older one is no longer on record.
  expect {
    id    = "plan-in-order",
    says  = "the plan was not approved before the version that the approval speaks of",
    level = "required", method = "test",
    when  = { plan_approval = present, ["plan_approval.subject_version"] = this.plan.version },
    has   = { ["plan_approval.at"] = not_before(this.plan.approved_at) },
  },
  expect {
    id    = "acceptance-in-order",
    says  = "what remains was not accepted before the version of the plan that the acceptance speaks of",
    level = "required", method = "test",
    when  = { acceptance = present, ["acceptance.subject_version"] = this.plan.version },
    has   = { ["acceptance.at"] = not_before(this.plan.approved_at) },
  },
  expect {
    id    = "who-and-when",
    says  = "somebody carries it out, by a day",
    level = "advice", method = "examine",
    has   = { responsible = present, due = present },
  },
  expect {
    id    = "not-for-ever",
    says  = "a risk that is retained is accepted under conditions, such as until when",
    level = "advice", method = "examine",
    when  = { option = "retain", acceptance = present },
    has   = { ["acceptance.conditions"] = present },
  },
  remedy = { task = "Get the treatment {id} approved, and what remains accepted, by whoever has the authority", owner = "risk management", within = days(30), effort = "S" },
}
