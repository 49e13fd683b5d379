rule {
  controls = { "GDPR:Art.6", "GDPR:Art.5" },
  title    = "Personal data that a system is built with has a legal basis and an end",
  subject  = "dataset_use",
  applies  = {
    ["dataset.personal_data"] = true, ["system.jurisdictions"] = shared.in_area,
    purpose = one_of { "train", "validate", "test", "improve" },
  },
  severity = { base = 3 },

  expect {
    id    = "ground",
    says  = "the ground on which the data is used is written down",
    level = "required", method = "examine",
    has   = { ["dataset.legal_basis"] = present },
  },
  expect {
    id    = "end",
    says  = "it is settled how long the data is kept",
    level = "required", method = "examine",
    has   = { ["dataset.retention"] = present },
  },
  remedy = { task = "Settle the legal basis of data set use {id} and how long the data is kept, or stop using it", owner = "data owner", within = days(30), effort = "M" },
}
