shared.annex_iii_cases { "8(a)", "8(b)" }
