shared.tested("robustness", "security", { "SG-AI-VERIFY:6", "OECD-AI:1.4" })
