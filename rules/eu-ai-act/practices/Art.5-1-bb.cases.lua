shared.prohibited_cases { point = "(bb)", day_before = "2026-12-01" }
