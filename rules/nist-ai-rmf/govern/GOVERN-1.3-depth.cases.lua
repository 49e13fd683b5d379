shared.try {
  of = "NIST-AI-RMF:GOVERN 1.3", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:GOVERN 1.3" },
  sentences = { ["rule-set"] = shared.paper_cases(), ["kept-to"] = { asked = "GOVERN-1.3-depth/kept-to" } },
}
