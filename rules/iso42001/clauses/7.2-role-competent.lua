rule {
  control  = "ISO42001:7.2",
  title    = "Whoever holds a role has the competence it needs",
  subject  = "role_assignment",
  -- Work that bears on how AI performs. Which other roles need a competence is for the organisation to say.
  applies  = in_force {
    responsibility = overlaps { "risk_management", "impact_assessment", "data_quality", "development", "human_oversight", "performance", "safety", "internal_audit" },
  },
  severity = { base = 2 },

  expect {
    id    = "needed",
    says  = "it was decided which competence the role needs",
    level = "required", method = "examine",
    some  = "competence_requirement", where = { role = this.role },
    has   = { decided_at = { present, not_after(today) } },
  },
  expect {
    id    = "held",
    says  = "the holder has every competence that the role needs, from education, training or experience, and none has run out",
    level = "required", method = "test",
    every = "competence_requirement", where = { role = this.role },
    has   = {
      id = one_of(values("competence.requirement", {
        person = this.person, basis_type = present, obtained_at = not_after(today), expires_at = either { absent, not_before(today) },
      })),
    },
  },
  remedy = { task = "Decide what the role {role} needs, and see that its holder has it", owner = "AI management", within = days(90), effort = "M" },
}
