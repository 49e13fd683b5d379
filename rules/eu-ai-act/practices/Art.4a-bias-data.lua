-- A permission, not a duty: nobody has to look for bias with special categories of personal data. Who does is bound by its safeguards.
rule {
  control  = "EU-AI-ACT:Art.4a",
  title    = "Special categories of data are used against bias only with the safeguards",
  subject  = "dataset_use",
  applies  = shared.bound { system = this.system, roles = { "provider", "deployer" }, more = { purpose = "detect_bias", ["dataset.special_categories"] = true } },
  severity = { base = 4 },

  expect {
    id    = "necessary",
    says  = "it is written down why no other data would do",
    level = "required", method = "examine",
    has   = { alternatives = { present, is_not(na) } },
  },
  expect {
    id    = "kept-close",
    says  = "it is written down who alone may reach the data, and they were not passed on",
    level = "required", method = "examine",
    has   = { access = { present, is_not(na) }, passed_on = false },
  },
  expect {
    id    = "deleted",
    says  = "the data were deleted when the use had ended",
    level = "required", method = "test",
    when  = { to = { present, before(today) } },
    has   = { ["dataset.disposed_at"] = { present, not_after(today) } },
  },
  expect {
    id    = "strictly",
    says  = "the data were strictly needed to find and correct bias, and are protected by the state of the art",
    level = "required", method = "interview",
    has   = { attested "Art.4a-bias-data/strictly" },
  },
  remedy = { task = "Stop use {id} until its safeguards stand, or delete the data", owner = "data protection officer", within = days(7), effort = "M" },
}
