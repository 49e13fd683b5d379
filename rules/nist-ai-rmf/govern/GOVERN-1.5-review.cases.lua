shared.try {
  of = "NIST-AI-RMF:GOVERN 1.5", kind = "organization",
  facts = {
    process = { { id = "p1", theme = "NIST-AI-RMF:GOVERN 1.5", owner = "ra1", interval = "P6M", in_use_since = "2024-01-15" }, { id = "p2", theme = "internal_audit", owner = "ra1", interval = "P1M", in_use_since = "2024-01-15" } },
    control_check = { id = "k1", control = "NIST-AI-RMF:GOVERN 1.5", at = "2024-11-01", result = "effective" },
  },
  sentences = {
    planned = shared.process_cases { { "no interval", interval = blank } },
    held = {
      some = "control_check", out = { { "a look at something else", control = "NIST-AI-RMF:MANAGE 4.1" } },
      bad = { { "half a year ago", at = "2024-07-01" }, { "without a result", result = blank } },
      good = { { "half a year ago but for a day", at = "2024-07-02" } },
    },
  },
  more = { { "where no interval was set there is none to miss", { process = { interval = blank } }, { planned = "not_satisfied", held = "not_applicable" } } },
}
