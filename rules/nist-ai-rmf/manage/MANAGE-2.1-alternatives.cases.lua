shared.try {
  of = "NIST-AI-RMF:MANAGE 2.1", facts = { impact_assessment = { id = "i1", system = "s1", status = "completed", alternatives = "a second reader at night: none to be had" } },
  sentences = { weighed = { some = "impact_assessment", out = { { "of another system", system = "s2" }, { "under way", status = "in_progress" } }, bad = { { "AI alone", alternatives = blank } } } },
}
