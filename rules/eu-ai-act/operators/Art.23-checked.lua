-- The importer brings in what a provider of a third country made, so the representative is among what is checked.
rule(shared.checked {
  rule = "Art.23-checked", control = "EU-AI-ACT:Art.23", role = "importer", title = "An importer checks the papers before the system is placed on the market",
  says = "before it was placed on the market, the importer saw conformity assessment, technical documentation, marking, declaration, instructions and representative in order",
  items = { "conformity_assessment", "technical_documentation", "marking", "declaration", "instructions", "representative" },
})
