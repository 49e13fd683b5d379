rule {
  control  = "ISO42001:6.1.3",
  title    = "Every control is decided for each system in use",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(2),

  -- A control that was decided for other systems only is not decided for this one. One that was decided for nothing is
  -- the finding of 6.1.3-statement, not of each system.
  expect {
    id    = "decided",
    says  = "each control decided for some systems is decided for this one too, with a reason",
    level = "required", method = "examine",
    when  = { that(values("control_statement.control", { applicable = present, reason = present }), contains_all(catalog "ISO42001:controls")) },
    has   = { that(values("control_statement.control", { applicable = present, reason = present, system = either { this.id, absent } }), contains_all(catalog "ISO42001:controls")) },
  },
  remedy = { task = "Decide for {name} on the controls that were decided for other systems only", owner = "AI management", within = days(60), effort = "S", after = { "6.1.3-statement" } },
}
