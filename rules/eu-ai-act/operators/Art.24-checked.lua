rule(shared.checked {
  rule = "Art.24-checked", control = "EU-AI-ACT:Art.24", role = "distributor", title = "A distributor checks the papers before the system is made available",
  says = "before it was made available, the distributor saw marking, declaration, instructions and the names of provider and importer in order",
  items = { "marking", "declaration", "instructions", "identity" },
})
