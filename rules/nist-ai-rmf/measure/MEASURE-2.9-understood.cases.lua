shared.try { of = "NIST-AI-RMF:MEASURE 2.9", kind = "organization", facts = {}, sentences = { understood = { asked = "MEASURE-2.9-understood/understood" } } }
