shared.logs_kept_cases({ rule = "Art.26-logs-kept", roles = { "deployer" } })
