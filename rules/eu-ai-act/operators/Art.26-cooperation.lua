rule(shared.answered { control = "EU-AI-ACT:Art.26", roles = { "deployer" }, title = "Deployers work with the authorities" })
