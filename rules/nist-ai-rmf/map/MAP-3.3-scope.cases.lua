shared.try {
  of = "NIST-AI-RMF:MAP 3.3",
  facts = {
    use_case = { id = "u1", system = "s1", ended_at = blank, intended_use = "rank", excluded_uses = { "children" }, approved = "ap1" },
    classification = { id = "c1", subject = "s1", framework = "own", class = "high", basis_text = "patients wait by it" },
  },
  sentences = {
    bounded = {
      every = "use_case", out = { { "a use of another system", system = "s2" }, { "a use that ended yesterday", ended_at = "2024-12-31" } },
      bad = { { "nobody approved it", approved = blank }, { "no intended use", intended_use = blank }, { "nothing is excluded, or nobody says", excluded_uses = blank }, { "a use that ends today counts", ended_at = "2025-01-01", approved = blank } },
    },
    class = { some = "classification", out = { { "of another system", subject = "s2" } }, bad = { { "no reason", basis_text = blank }, { "no class", class = blank } } },
  },
}
