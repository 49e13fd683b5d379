shared.answered_cases({ roles = { "provider" } })
