shared.prohibited_cases { point = "(f)", day_before = "2025-02-01" }
