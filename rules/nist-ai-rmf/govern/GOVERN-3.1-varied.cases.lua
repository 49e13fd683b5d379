shared.try { of = "NIST-AI-RMF:GOVERN 3.1", kind = "organization", facts = {}, sentences = { varied = { asked = "GOVERN-3.1-varied/varied" } } }
