shared.prohibited_cases { point = "(a)", day_before = "2025-02-01" }
