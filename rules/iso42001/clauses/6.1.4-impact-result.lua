rule {
  controls = { "ISO42001:6.1.4", "ISO42001:6.1.2" },
  title    = "What an impact assessment found goes into the risk assessment",
  subject  = "impact_assessment",
  applies  = { status = "completed" },
  severity = shared.severity_by_system(2),

  -- Either the risk assessment names it among its inputs, or a risk names it as where it comes from. As long as no risk
  -- assessment followed, there is nothing it could have gone into.
  expect {
    id    = "into-risks",
    says  = "the risk assessments made since took its result into account",
    level = "required", method = "test",
    when  = { that(count("risk_assessment", { system = this.system, type = "ai", status = "completed", performed_at = not_before(this.completed_at) }), at_least(1)) },
    has   = { that(count("risk_assessment", { inputs = contains(this), status = "completed" }) + count("risk", { impact_assessment = this.id }), at_least(1)) },
  },
  expect {
    id    = "raised",
    says  = "each risk it raised is in the register, or was dismissed with a reason",
    level = "required", method = "test",
    when  = { risks_raised = present },
    has   = { that(count("impact_assessment", { id = this.id, that(values("risk.id"), contains_all(this.risks_raised)) }) + count("impact_assessment", { id = this.id, dismissed_reason = present }), at_least(1)) },
  },
  expect {
    id    = "dated",
    says  = "its result has a date",
    level = "required", method = "examine",
    has   = { completed_at = { present, not_after(today) } },
  },
  expect {
    id    = "consulted",
    says  = "people of the groups it speaks of were asked",
    level = "advice", method = "examine",
    has   = { consulted = present },
  },
  expect {
    id    = "other-approver",
    says  = "somebody else than the owner of the system approved its result",
    level = "advice", method = "test",
    has   = { approved = present, ["approved.by"] = is_not(this.system.owner.person) },
  },
  expect {
    id    = "own-text",
    says  = "its text is not that of another system's assessment",
    level = "advice", method = "test",
    when  = { digest = present },
    none  = "impact_assessment", where = { digest = this.digest },
    has   = { system = is_not(this.system) },
  },
  remedy = { task = "Carry what the impact assessment {id} found into the risk register", owner = "risk management", within = days(30), effort = "S" },
}
