shared.answered_cases(shared, { roles = { "importer" } })
