shared.corrected_cases({ roles = { "provider" }, tell = { "distributor", "deployer", "customer", "importer", "representative" } })
