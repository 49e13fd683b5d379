-- Art. 26(4), for input data that the deployer has in its own hands: those on file as used to run the system.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "Input data are relevant and representative",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" } },
  severity = shared.severity(2),

  expect {
    id    = "representative",
    says  = "each set of input data was checked, and is representative enough",
    level = "required", method = "test",
    every = "dataset_use", where = { system = this.id, purpose = "run", from = not_after(today), to = not_over },
    has   = { dataset = one_of(values("data_quality_check.dataset", { dimension = "representativeness", met = true, at = not_after(today) })) },
  },
  expect {
    id    = "relevant",
    says  = "the input data that the organisation controls are relevant to what the system is for",
    level = "required", method = "interview",
    has   = { attested "Art.26-input-data/relevant" },
  },
  remedy = { task = "Check what is fed into {name}", owner = "system owner", within = days(30), effort = "M" },
}
