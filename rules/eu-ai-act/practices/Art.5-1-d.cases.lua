shared.prohibited_cases { point = "(d)", day_before = "2025-02-01" }
