shared.annex_iii_cases { "5(a)", "5(b)", "5(c)", "5(d)" }
