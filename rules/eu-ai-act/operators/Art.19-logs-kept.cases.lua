shared.logs_kept_cases({ rule = "Art.19-logs-kept", roles = { "provider" } })
