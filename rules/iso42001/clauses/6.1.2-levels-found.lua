rule {
  control  = "ISO42001:6.1.2",
  title    = "Risk criteria say how a level is found",
  subject  = "risk_criteria",
  -- A version that a later one took the place of is history.
  applies  = { that(count("risk_criteria", { id = is_not(this.id), ["approved.at"] = after(this.approved.at) }), 0) },
  severity = { base = 2 },

  expect {
    id    = "formula",
    says  = "this version says how the level follows from consequence and likelihood",
    level = "required", method = "examine",
    has   = { formula = present },
  },
  -- A scale of likelihood is not asked for: the method may say that likelihood does not apply.
  expect {
    id    = "steps",
    says  = "this version names the steps of consequence",
    level = "required", method = "examine",
    has   = { impact_scale = present },
  },
  expect {
    id    = "dimensions",
    says  = "consequences are judged for the organisation, for individuals and for societies",
    level = "required", method = "examine",
    has   = { impact_dimensions = { present, contains_all { "organisation", "individuals", "societies" } } },
  },
  remedy = { task = "Complete the risk criteria {name}", owner = "AI management", within = days(30), effort = "S" },
}
