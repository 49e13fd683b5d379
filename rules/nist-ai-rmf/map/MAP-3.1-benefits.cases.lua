shared.try {
  of = "NIST-AI-RMF:MAP 3.1", facts = { impact_assessment = { id = "i1", system = "s1", status = "completed", benefits = "urgent cases are read an hour earlier" } },
  sentences = { examined = { some = "impact_assessment", out = { { "of another system", system = "s2" }, { "under way", status = "in_progress" } }, bad = { { "the harm alone", benefits = blank } } } },
}
