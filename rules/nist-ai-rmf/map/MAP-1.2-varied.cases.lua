shared.try { of = "NIST-AI-RMF:MAP 1.2", kind = "organization", facts = {}, sentences = { varied = { asked = "MAP-1.2-varied/varied" } } }
