shared.try { of = "NIST-AI-RMF:MANAGE 2.4", kind = "organization", facts = {}, sentences = { understood = { asked = "MANAGE-2.4-understood/understood" } } }
