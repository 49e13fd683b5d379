rule(shared.answered { control = "EU-AI-ACT:Art.23", roles = { "importer" }, title = "Importers give authorities what they ask for with reasons" })
