shared.annex_iii_cases { "6(a)", "6(b)", "6(c)", "6(d)", "6(e)" }
