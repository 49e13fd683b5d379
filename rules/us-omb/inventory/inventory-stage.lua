rule {
  control  = "OMB:M-24-10 inventory",
  title    = "The stage is one of the five",
  subject  = "ai_system",
  severity = { base = 1 },

  expect {
    id    = "stage-given",
    says  = "the register gives the stage in the words of its dictionary",
    level = "required", method = "examine",
    has   = { stage_as_given = { present, one_of { "Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance", "Retired" } } },
  },
  remedy = { task = "Give the stage of {name} in the words of the dictionary", owner = "inventory owner", within = days(30), effort = "S" },
}
