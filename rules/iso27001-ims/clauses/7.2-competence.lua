local of_holder = { person = this.person, obtained_at = shared.past, expires_at = either { absent, not_before(today) } }

rule {
  control  = "ISO27001:7.2",
  title    = "Whoever answers for information security is able to, and that is on file",
  subject  = "role_assignment",
  applies  = { responsibility = overlaps { "security", "ISO27001:A.5.2", "ISO27001:4.4" }, from = not_after(today), to = either { absent, not_before(today) } },
  severity = { base = 2 },

  expect {
    id    = "able",
    says  = "a competence in information security of the holder is in force, with evidence",
    level = "required", method = "examine",
    some  = "competence", where = of_holder,
    has   = { ["requirement.area"] = "security", evidence_text = present },
  },
  expect {
    id    = "gap-closed",
    says  = "where something was done to reach it, whether that helped was looked at",
    level = "required", method = "examine",
    every = "competence", where = { person = this.person, ["requirement.area"] = "security", gap_action = present, obtained_at = shared.past },
    has   = { effect_result = present },
  },
  remedy = { task = "Show that the holder of {role} is able to, or close the gap", owner = "people", within = days(60), effort = "S" },
}
