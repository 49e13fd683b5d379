local here = count("processing_activity", shared.under_it)

rule {
  control  = "GDPR:Art.27",
  title    = "Who is established outside has a representative in the Union",
  subject  = "organization",
  applies  = { established_in = "third_country", that(here, at_least(1)) },
  severity = { base = 3 },

  expect {
    id    = "mandated",
    says  = "a mandate in force names somebody in the Union",
    level = "required", method = "examine",
    some  = "mandate", where = { framework = "GDPR", established_in = "union" },
    has   = but(shared.in_office, { representative = present }),
  },
  remedy = { task = "Name a representative in the Union in writing", owner = "top management", within = days(60), effort = "M" },
}
