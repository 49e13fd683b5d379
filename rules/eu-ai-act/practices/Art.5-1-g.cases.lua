shared.prohibited_cases { point = "(g)", day_before = "2025-02-01" }
