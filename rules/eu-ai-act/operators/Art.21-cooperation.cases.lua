shared.answered_cases(shared, { roles = { "provider" } })
