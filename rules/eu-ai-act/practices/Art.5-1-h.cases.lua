shared.prohibited_cases { point = "(h)", day_before = "2025-02-01" }
