shared.answered_cases({ roles = { "representative" } })
