shared.logs_kept_cases(shared, { rule = "Art.26-logs-kept", roles = { "deployer" } })
