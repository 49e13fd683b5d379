rule {
  control  = "CN-GENAI:Art.7",
  title    = "Training data comes from where it may",
  subject  = "dataset_use",
  applies  = { purpose = one_of { "train", "improve" }, ["system.jurisdictions"] = contains "CN", shared.provider_of(this.system) },
  severity = { base = 3 },

  expect {
    id    = "source",
    says  = "it is on file where the data comes from and by which licence or right it is used",
    level = "required", method = "examine",
    has   = { ["dataset.origin"] = present, ["dataset.licence"] = present },
  },
  expect {
    id    = "persons",
    says  = "of personal data, consent or another ground in law is on file",
    level = "required", method = "examine",
    when  = { ["dataset.personal_data"] = true },
    has   = { ["dataset.legal_basis"] = present },
  },
  remedy = { task = "Settle source and right of the data in {id}, or take it out of training", owner = "data owner", within = days(30), effort = "M" },
}
