shared.try { of = "NIST-AI-RMF:GOVERN 1.7", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:GOVERN 1.7" }, sentences = { written = shared.paper_cases() } }
