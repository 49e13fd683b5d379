shared.try {
  of = "NIST-AI-RMF:GOVERN 6.1", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:GOVERN 6.1" },
  sentences = { written = shared.paper_cases(), rights = { asked = "GOVERN-6.1-policy/rights" } },
}
