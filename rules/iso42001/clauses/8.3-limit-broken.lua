-- Beyond the limit of its metric, on the side that the metric calls bad.
local function broken(direction, beyond)
  return count("measurement", { ["metric.serves"] = this, ["metric.direction"] = direction, value = beyond(it.metric.limit), at = fresh(param.still_within) })
end
-- Done long enough ago to show, and the last day on which one was: a decision of the last months is later in any case, also
-- where treatments may be missing.
local done = { risk = this.id, done_at = { present, not_after(ago(param.still_within)) } }
local last_done = most("risk_treatment.done_at", done)

rule {
  control  = "ISO42001:8.3",
  title    = "A limit that stays broken after treatment leads to another decision",
  subject  = "risk",
  severity = { base = 3 },
  -- Still: within the last three months. Older values say how it was.
  params   = { still_within = days(90) },

  expect {
    id    = "decided-anew",
    says  = "where a limit that measures the risk was still broken lately, long after a treatment was done, another one was decided on since it was done",
    level = "required", method = "test",
    when  = {
      that(count("risk_treatment", done), at_least(1)),
      that(broken("up", below) + broken("down", above), at_least(1)),
    },
    some  = "risk_treatment", where = { risk = this.id },
    has   = { plan_approval = present, ["plan_approval.at"] = { not_after(today), either { fresh(param.still_within), after(last_done) } } },
  },
  remedy = { task = "Decide on another treatment of {name}: what was done did not bring it down", owner = "risk management", within = days(30), effort = "M" },
}
