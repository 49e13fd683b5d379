rule {
  control  = "OMB:M-24-10 inventory",
  title    = "The risk class is known",
  subject  = "classification",
  applies  = { framework = "OMB M-24-10" },
  severity = { base = 3 },

  expect {
    id    = "class-given",
    says  = "the register says whether the use may hurt rights, safety, both or neither",
    level = "required", method = "examine",
    has   = { class_as_given = { present, one_of { "Rights-Impacting", "Safety-Impacting", "Both", "Neither" } } },
  },
  remedy = { task = "Determine whether the use impacts rights or safety", owner = "chief AI officer", within = days(30), effort = "S" },
}
