shared.answered_cases(shared, { roles = { "distributor" } })
