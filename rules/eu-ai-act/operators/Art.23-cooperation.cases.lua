shared.answered_cases({ roles = { "importer" } })
