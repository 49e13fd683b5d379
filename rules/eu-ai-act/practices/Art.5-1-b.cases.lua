shared.prohibited_cases { point = "(b)", day_before = "2025-02-01" }
