shared.try {
  of = "NIST-AI-RMF:MAP 1.2", facts = { impact_assessment = { id = "i1", system = "s1", status = "completed", assessors = { "ann", "ben" }, consulted = { "patients" } } },
  sentences = {
    recorded = {
      some = "impact_assessment", out = { { "of another system", system = "s2" }, { "still under way", status = "in_progress" } },
      bad = { { "nobody outside was asked", consulted = blank }, { "by nobody in particular", assessors = blank } },
    },
  },
}
