-- An assessment covers a system that it names, or that its scope names.
local function assessed(more)
  local made = but({ type = "ai", status = "completed" }, more)
  return count("risk_assessment", but(made, { system = this.id })) + count("risk_assessment", but(made, { system = absent, scope = contains(this) }))
end

rule {
  control  = "ISO42001:8.2",
  title    = "The AI risks of each system in use were assessed",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(3),
  -- Fewer than three risks can well be alike.
  params   = { enough_to_compare = 3 },

  expect {
    id    = "done",
    says  = "a completed AI risk assessment covers the system",
    level = "required", method = "examine",
    has   = { that(assessed(), at_least(1)) },
    -- A quarter is ours: forty systems without one are one finding, and a large one.
    major_share = percent(25),
  },
  expect {
    id    = "spread",
    says  = "its risks do not all have the same level",
    level = "advice", method = "test",
    when  = { that(count("risk", { system = this.id, inherent = present }), at_least(param.enough_to_compare)) },
    has   = { that(most("risk.inherent", { system = this.id }), above(least("risk.inherent", { system = this.id }))) },
  },
  remedy = { task = "Assess the AI risks of {name}", owner = "system owner", within = days(60), effort = "M" },
}
