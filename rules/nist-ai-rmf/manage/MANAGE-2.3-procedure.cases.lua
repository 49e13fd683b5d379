shared.try { of = "NIST-AI-RMF:MANAGE 2.3", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:MANAGE 2.3" }, sentences = { written = shared.paper_cases() } }
