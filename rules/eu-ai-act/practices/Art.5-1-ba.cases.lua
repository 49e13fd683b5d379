shared.prohibited_cases { point = "(ba)", day_before = "2026-12-01" }
