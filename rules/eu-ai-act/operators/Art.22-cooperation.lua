rule(shared.answered { control = "EU-AI-ACT:Art.22", roles = { "representative" }, title = "Authorised representatives give authorities what they ask for with reasons" })
