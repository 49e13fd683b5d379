local cases = shared.consultation_cases "results"
cases.bad[#cases.bad + 1] = { "what they said was not written down", note = blank }
shared.try {
  of = "NIST-AI-RMF:MEASURE 4.2", facts = { consultation = but(shared.asked_people "results", { note = "the night shift sees more misses than the figures" }) },
  sentences = { confirmed = cases },
}
