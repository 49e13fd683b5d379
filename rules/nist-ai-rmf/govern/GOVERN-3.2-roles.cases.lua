shared.try { of = "NIST-AI-RMF:GOVERN 3.2", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:GOVERN 3.2" }, sentences = { policy = shared.paper_cases() } }
