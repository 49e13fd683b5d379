shared.try {
  of = "NIST-AI-RMF:MAP 4.2", facts = { model = { id = "m1", system = "s1", controls = { "ISO42001:A.6.2.6" } } },
  sentences = { assigned = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "none are named", controls = blank } } } },
}
