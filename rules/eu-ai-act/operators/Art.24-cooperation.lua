rule(shared.answered { control = "EU-AI-ACT:Art.24", roles = { "distributor" }, title = "Distributors give authorities what they ask for with reasons" })
