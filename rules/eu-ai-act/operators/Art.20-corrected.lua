-- A nonconformity with the Act, in a system that has left the house. Who else is told depends on the chain; one of it is the least.
rule(shared.corrected {
  control = "EU-AI-ACT:Art.20", roles = { "provider" }, title = "What does not conform is put right at once, and the chain is told",
  says = "distributors, and where there are any deployers, importers and the representative, were told", tell = { "distributor", "deployer", "customer", "importer", "representative" },
})
