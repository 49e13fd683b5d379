shared.try {
  of = "NIST-AI-RMF:MEASURE 2.4",
  facts = {
    model = { id = "m1", system = "s1", metrics = { "k1" } },
    metric = { { id = "k1", subject = "ai_system:s1", measure_every = "P1M" }, { id = "k2", subject = "ai_system:s2", measure_every = "P1M" } },
    measurement = { id = "v1", metric = "k1", at = "2024-12-15", analysed_at = "2024-12-16" },
  },
  sentences = {
    components = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "nothing is measured", metrics = blank } } },
    ["as-planned"] = {
      some = "measurement", out = { { "of another system", metric = "k2" } },
      bad = { { "a month ago", at = "2024-12-01" }, { "never analysed", analysed_at = blank } }, good = { { "a month ago but for a day", at = "2024-12-02" } },
    },
  },
}
