shared.prohibited_cases { point = "(c)", day_before = "2025-02-01" }
