rule(shared.corrected {
  control = "EU-AI-ACT:Art.24", roles = { "distributor" }, title = "A distributor puts right or takes back what does not conform",
  says = "the provider or the importer was told", tell = { "provider", "importer" },
})
