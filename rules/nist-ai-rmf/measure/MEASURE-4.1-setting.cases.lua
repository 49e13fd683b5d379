local metric = { id = "m1", subject = "ai_system:s1", method = "counted by hand" }
shared.try {
  of = "NIST-AI-RMF:MEASURE 4.1", facts = { consultation = shared.asked_people "measurement", metric = metric },
  sentences = {
    consulted = shared.consultation_cases "measurement",
    documented = { every = "metric", empty = "not_satisfied", out = { { "of another system alone", subject = "ai_system:s2", gives = "not_satisfied" } }, bad = { { "nobody says how", method = blank } } },
  },
  more = { { "a metric of another system beside it", { metric = { metric, but(metric, { id = "m2", subject = "ai_system:s2", method = blank }) } }, { documented = "satisfied" } } },
}
