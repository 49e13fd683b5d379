shared.logs_kept_cases(shared, { rule = "Art.19-logs-kept", roles = { "provider" } })
