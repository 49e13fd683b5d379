local running = shared.under_it
local at_scale = count("processing_activity", but(running, { core_activity = true, large_scale = true, special_categories = true }))
  + count("processing_activity", but(running, { core_activity = true, large_scale = true, systematic_monitoring = true }))
local in_office = { from = not_after(today), to = either { absent, not_before(today) } }

rule {
  control  = "GDPR:Art.37",
  title    = "There is a data protection officer where one is needed",
  subject  = "organization",
  applies  = { jurisdictions = shared.in_area },
  severity = { base = 3 },

  expect {
    id    = "named",
    says  = "who watches people, or uses special categories of data, on a large scale as a core activity has named an officer",
    level = "required", method = "examine",
    when  = { that(at_scale, at_least(1)) },
    some  = "role_assignment", where = { responsibility = contains "GDPR:Art.39" },
    has   = in_office,
  },
  expect {
    id    = "public",
    says  = "a public body has named an officer",
    level = "required", method = "examine",
    when  = { body = "public" },
    some  = "role_assignment", where = { responsibility = contains "GDPR:Art.39" },
    has   = in_office,
  },
  remedy = { task = "Name a data protection officer and tell the authority", owner = "top management", within = days(60), effort = "M" },
}
