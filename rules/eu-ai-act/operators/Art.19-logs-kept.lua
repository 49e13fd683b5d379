rule(shared.logs_kept { rule = "Art.19-logs-kept", control = "EU-AI-ACT:Art.19", roles = { "provider" }, title = "Providers keep the logs under their control" })
