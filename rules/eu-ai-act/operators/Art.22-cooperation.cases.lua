shared.answered_cases(shared, { roles = { "representative" } })
