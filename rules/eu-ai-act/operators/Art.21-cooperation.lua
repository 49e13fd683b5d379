rule(shared.answered { control = "EU-AI-ACT:Art.21", roles = { "provider" }, title = "Providers give authorities what they ask for with reasons" })
