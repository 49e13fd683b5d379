shared.checked_cases({ rule = "Art.24-checked", role = "distributor", other = "importer", items = { "marking", "declaration", "instructions", "identity" } })
