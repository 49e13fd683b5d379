shared.corrected_cases(shared, { roles = { "distributor" }, tell = { "provider", "importer" } })
