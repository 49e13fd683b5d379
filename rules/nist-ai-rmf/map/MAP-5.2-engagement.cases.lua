shared.try {
  of = "NIST-AI-RMF:MAP 5.2", kind = "organization",
  facts = {
    process = { { id = "p1", theme = "NIST-AI-RMF:MAP 5.2", owner = "ra1", interval = "P1Y", in_use_since = "2024-01-15" }, { id = "p2", theme = "internal_audit", owner = "ra1", interval = "P1M", in_use_since = "2024-01-15" } },
    interested_party = { id = "ip1", relevant = true, category = "user", consulted_at = "2024-06-01" },
  },
  sentences = {
    ["in-place"] = shared.process_cases { { "no interval", interval = blank } },
    held = {
      every = "interested_party", out = { { "a regulator", category = "regulator" }, { "not relevant", relevant = false } },
      bad = { { "a year ago", consulted_at = "2024-01-01" }, { "never", consulted_at = blank }, { "people affected, a year ago", category = "affected_group", consulted_at = "2024-01-01" } },
      good = { { "a year ago but for a day", consulted_at = "2024-01-02" } },
    },
    ["worked-in"] = { asked = "MAP-5.2-engagement/worked-in" },
  },
  more = { { "where no interval was set there is none to miss", { process = { interval = blank } }, { ["in-place"] = "not_satisfied", held = "not_applicable" } } },
}
