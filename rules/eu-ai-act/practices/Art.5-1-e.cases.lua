shared.prohibited_cases { point = "(e)", day_before = "2025-02-01" }
