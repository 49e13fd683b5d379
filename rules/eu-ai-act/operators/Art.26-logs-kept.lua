rule(shared.logs_kept { rule = "Art.26-logs-kept", control = "EU-AI-ACT:Art.26", roles = { "deployer" }, title = "Deployers keep the logs under their control" })
