shared.checked_cases(shared, { rule = "Art.24-checked", role = "distributor", other = "importer", items = { "marking", "declaration", "instructions", "identity" } })
