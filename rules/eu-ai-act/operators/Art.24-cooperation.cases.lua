shared.answered_cases({ roles = { "distributor" } })
