shared.tested("security", "fairness", { "SG-AI-VERIFY:5", "OECD-AI:1.4" })
