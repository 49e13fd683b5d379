shared.try { of = "NIST-AI-RMF:MAP 2.2", kind = "organization", facts = {}, sentences = { enough = { asked = "MAP-2.2-enough/enough" } } }
