shared.answered_cases(shared, { roles = { "deployer" } })
