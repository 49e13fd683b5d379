rule {
  controls = { "ISO42001:6.1.4", "ISO42001:8.4" },
  title    = "An impact assessment of each system in use was done",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(3),

  -- What the organisation says itself. The next one being under way takes nothing from the last one: what has a day of
  -- completion goes before what has none.
  expect {
    id    = "done",
    says  = "the impact on individuals, groups and societies was assessed, by what is on record about the system",
    level = "required", method = "examine",
    has   = { that(the("impact_assessment.status", { system = this.id, status = is_not(na) }, { specific = "completed_at" }), "completed") },
    -- A quarter is ours: forty systems without one are one finding, and a large one.
    major_share = percent(25),
    major_if    = { "a system of the organisation's highest class is in use without one" },
  },
  expect {
    id    = "on-file",
    says  = "a completed impact assessment of the system is on file",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed" },
    major_share = percent(25),
  },
  remedy = { task = "Assess the impact of {name} and keep the result", owner = "system owner", within = days(60), effort = "L" },
}
