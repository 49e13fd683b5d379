local function assessed(more)
  local made = but({ type = "ai", status = "completed" }, more)
  return count("risk_assessment", but(made, { system = this.id })) + count("risk_assessment", but(made, { system = absent, scope = contains(this) }))
end

rule {
  control  = "ISO42001:8.2",
  title    = "AI risks are assessed again within the planned interval",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(2),

  -- Any assessment counts, planned or for a change: the standard joins interval and change by "or". A system never assessed is
  -- the finding of 8.2-risk-assessed.
  expect {
    id    = "in-time",
    says  = "the risks of the system were assessed within the organisation's own interval",
    level = "own", method = "test",
    when  = { shared.planned "risk_assessment", that(assessed(), at_least(1)) },
    has   = { that(assessed { performed_at = fresh(shared.interval "risk_assessment") }, at_least(1)) },
    major_if = { "the last assessment is older than twice the interval" },
  },
  remedy = { task = "Assess the AI risks of {name} again", owner = "system owner", within = days(30), effort = "M", after = { "8.2-risk-assessed" } },
}
