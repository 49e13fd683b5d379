rule {
  control  = "EU-AI-ACT:Art.50(1)",
  title    = "People who talk with AI are told so",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = { features = contains "talks_with_people" } },
  severity = { base = 3 },

  -- The exception, where it is obvious, is a finding of a look that says why.
  expect {
    id    = "told",
    says  = "the system tells people that they deal with AI, or it was found, with a reason, that this is obvious",
    level = "required", method = "examine",
    has   = { that(count("user_information", { system = this.id, provided = "yes", contains = contains "is_ai", provided_at = not_after(today) }) + shared.exceptions "EU-AI-ACT:Art.50(1)", at_least(1)) },
  },
  expect {
    id    = "designed",
    says  = "it is built so that everyone who meets it is told, not only users who are known",
    level = "required", method = "observe",
    has   = { attested "Art.50-1-talks/designed" },
  },
  remedy = { task = "Build into {name} that it says it is AI", owner = "system owner", within = days(30), effort = "S" },
}
