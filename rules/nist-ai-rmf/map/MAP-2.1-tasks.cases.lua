shared.try {
  of = "NIST-AI-RMF:MAP 2.1", facts = { ai_system = { outputs = "a rank", decides_about = { "order of reading" }, ai_technique = { "classifier" } } },
  sentences = {
    tasks = { self = true, bad = { { "nobody says what it puts out", outputs = blank }, { "nobody says what it decides", decides_about = blank } }, unasked = { "outputs" } },
    methods = { self = true, bad = { { "nobody says", ai_technique = blank } }, unasked = { "ai_technique" } },
  },
}
