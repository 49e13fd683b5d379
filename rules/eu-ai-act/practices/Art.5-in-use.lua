-- The ten points have rules of their own; here the class on record is enough.
rule {
  control  = "EU-AI-ACT:Art.5",
  title    = "Nothing of the prohibited class is in use",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider", "deployer", "importer", "distributor" } },
  severity = { base = 5 },

  expect {
    id    = "not-prohibited",
    says  = "no system that was put into the prohibited class is on offer or in use",
    level = "required", method = "examine",
    has   = { that(class_under(shared.law), is_not "prohibited") },
  },
  remedy = { task = "Take {name} out of use and off the market", owner = "legal", within = days(1), effort = "L" },
}
