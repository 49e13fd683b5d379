shared.try {
  of = "NIST-AI-RMF:GOVERN 5.1", facts = { consultation = shared.asked_people "impacts" },
  sentences = { asked = shared.consultation_cases "impacts" },
}
