local officer = in_force { responsibility = contains "GDPR:Art.39" }

rule {
  control  = "GDPR:Art.38",
  title    = "The data protection officer is independent and has the means",
  subject  = "organization",
  applies  = { jurisdictions = shared.in_area, that(count("role_assignment", officer), at_least(1)) },
  severity = { base = 3 },

  expect {
    id    = "independent",
    says  = "the officer does not answer for a system, its development or the management system",
    level = "required", method = "test",
    none  = "role_assignment", where = { person = one_of(values("role_assignment.person", officer)), responsibility = overlaps { "system_owner", "development", "aims_conformity" } },
    has   = shared.in_office,
  },
  expect {
    id    = "means",
    says  = "the officer says that time and means are enough, and that nobody tells the office what to find",
    level = "required", method = "interview",
    has   = { attested "officer-position/means" },
  },
  remedy = { task = "Take other duties from the data protection officer, and give the office what it needs", owner = "top management", within = days(60), effort = "M" },
}
