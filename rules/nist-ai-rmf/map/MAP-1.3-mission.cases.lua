shared.try {
  of = "NIST-AI-RMF:MAP 1.3", kind = "organization", facts = { document = shared.paper "NIST-AI-RMF:MAP 1.3", objective = { id = "ob1", level = "org", status = "running", policy = "d1" } },
  sentences = {
    written = shared.paper_cases(),
    linked = {
      every = "objective", out = { { "an objective of one unit", level = "unit" }, { "an objective that was met", status = "met" } },
      bad = { { "it follows nothing", policy = blank }, { "planned, and it follows nothing", status = "planned", policy = blank } },
    },
  },
}
