shared.answered_cases({ roles = { "deployer" } })
