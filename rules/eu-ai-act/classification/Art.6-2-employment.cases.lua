shared.annex_iii_cases { "4(a)", "4(b)" }
