rule {
  control  = "ISO42001:A.3.2",
  title    = "Roles and responsibilities for AI are given to people",
  subject  = "organization",
  applies  = { selected "ISO42001:A.3.2" },
  severity = { base = 2 },

  expect {
    id    = "given",
    says  = "responsibilities for AI are given to persons",
    level = "required", method = "examine",
    some  = "role_assignment", where = in_force {},
    has   = { person = present, responsibility = present },
    empty = "undetermined",
  },
  expect {
    id    = "known",
    says  = "those who hold them know what they answer for, at every stage that the organisation has",
    level = "required", method = "interview",
    has   = { attested "A.3.2-roles/known" },
  },
  -- The areas that B.3.2 names as examples.
  expect {
    id    = "areas",
    says  = "somebody answers for each area that the guidance names: risk, impact, data, protection, security, safety, development, oversight, suppliers, law, performance",
    level = "advice", method = "test",
    has   = { that(values("role_assignment.responsibility", in_force { person = present }), contains_all {
      "risk_management", "impact_assessment", "data_quality", "data_protection", "security", "safety", "development", "human_oversight", "supplier_relations", "legal", "performance",
    }) },
  },
  remedy = { task = "Give each responsibility for AI to a person and tell them", owner = "top management", within = days(60), effort = "M" },
}
