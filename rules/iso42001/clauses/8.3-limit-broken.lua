-- Beyond the limit of its metric, on the side that the metric calls bad.
local function broken(direction, beyond)
  return count("measurement", { ["metric.serves"] = this, ["metric.direction"] = direction, value = beyond(it.metric.limit), at = fresh(param.still_within) })
end

rule {
  control  = "ISO42001:8.3",
  title    = "A limit that stays broken after treatment leads to another decision",
  subject  = "risk",
  severity = { base = 3 },
  -- Still: within the last three months. Older values say how it was.
  params   = { still_within = days(90) },

  expect {
    id    = "decided-anew",
    says  = "where a limit that measures the risk was still broken lately, long after a treatment was done, another one was decided on since",
    level = "required", method = "test",
    when  = {
      that(count("risk_treatment", { risk = this.id, done_at = { present, not_after(ago(param.still_within)) } }), at_least(1)),
      that(broken("up", below) + broken("down", above), at_least(1)),
    },
    some  = "risk_treatment", where = { risk = this.id },
    has   = { plan_approval = present, ["plan_approval.at"] = fresh(param.still_within) },
  },
  remedy = { task = "Decide on another treatment of {name}: what was done did not bring it down", owner = "risk management", within = days(30), effort = "M" },
}
