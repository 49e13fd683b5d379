shared.tested("fairness", "robustness", { "SG-AI-VERIFY:7", "OECD-AI:1.2" })
