shared.corrected_cases({ roles = { "distributor" }, tell = { "provider", "importer" } })
