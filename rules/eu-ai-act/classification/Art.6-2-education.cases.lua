shared.annex_iii_cases { "3(a)", "3(b)", "3(c)", "3(d)" }
