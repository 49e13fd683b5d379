local completed = { system = this.id, status = "completed" }
local societal = { "environment", "economy", "culture", "democracy", "health", "safety" }

local function topic(id, word, says)
  return expect {
    id    = id,
    says  = says,
    level = "advice", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { topics = contains(word) },
  }
end

rule {
  control  = "ISO42001:A.5.5",
  title    = "What the system may do to society was assessed and is on file",
  subject  = "ai_system",
  applies  = { stage = in_use, selected("ISO42001:A.5.5", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "society",
    says  = "a completed assessment looks at societies",
    level = "required", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { affects = contains "societies" },
  },
  expect {
    id    = "worked-out",
    says  = "what it may do to them is on file: to the environment, the economy, culture, democracy, public health or safety",
    level = "required", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { topics = overlaps(societal) },
  },
  -- The fields that B.5.5 names as examples.
  topic("environment", "environment", "it looks at the environment"),
  topic("economy", "economy", "it looks at the economy, work among it"),
  topic("democracy", "democracy", "it looks at government and democracy"),
  topic("culture", "culture", "it looks at norms, traditions and culture"),
  topic("health", "health", "it looks at health beyond that of single persons"),
  remedy = { task = "Assess what {name} may do to society, and write it down", owner = "system owner", within = days(60), effort = "M" },
}
