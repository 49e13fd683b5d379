rule {
  control  = "OMB:M-24-10 5(c)(iv)(A)",
  title    = "The data is documented",
  subject  = "ai_system",
  applies  = shared.asked_in_development,
  severity = { base = 2 },

  expect {
    id    = "documented",
    says  = "of a system in use that may hurt rights or safety, the data it was trained and tested with is documented at least in part",
    level = "required", method = "examine",
    when  = { stage = one_of { "deployed", "operated" }, that(the("classification.class", { subject = this.id, framework = "OMB M-24-10" }), one_of { "rights", "safety", "both" }) },
    has   = { that(the("dataset_use.documentation", { system = this.id }), one_of { "partial", "complete", "widely_available" }) },
  },
  expect {
    id    = "documented-in-full",
    says  = "the upkeep, make-up, quality and intended use of the data are documented in full",
    level = "advice", method = "examine",
    has   = { that(the("dataset_use.documentation", { system = this.id }), one_of { "complete", "widely_available" }) },
  },
  remedy = { task = "Document the data of {name}", owner = "system owner", within = days(60), effort = "M" },
}
