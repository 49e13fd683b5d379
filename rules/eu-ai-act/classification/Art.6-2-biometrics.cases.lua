shared.annex_iii_cases { "1(a)", "1(b)", "1(c)" }
