shared.annex_iii_cases { "2" }
