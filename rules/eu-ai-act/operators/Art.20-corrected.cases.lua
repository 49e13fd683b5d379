shared.corrected_cases(shared, { roles = { "provider" }, tell = { "distributor", "deployer", "customer", "importer", "representative" } })
