shared.annex_iii_cases { "7(a)", "7(b)", "7(c)", "7(d)" }
