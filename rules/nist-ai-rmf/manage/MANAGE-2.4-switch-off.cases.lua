shared.try {
  of = "NIST-AI-RMF:MANAGE 2.4",
  facts = {
    oversight = { id = "o1", system = "s1", can_stop = true, overseers = { "ann" }, tested_at = "2024-05-01" },
    deployment = { id = "dp1", system = "s1", released_at = "2025-01-01", rollback = "d1" },
  },
  sentences = {
    ["can-stop"] = { some = "oversight", out = { { "of another system", system = "s2" } }, bad = { { "never tried", tested_at = blank }, { "it cannot", can_stop = false }, { "nobody says whether it can", can_stop = blank }, { "nobody is named", overseers = blank }, { "to be tried tomorrow", tested_at = "2025-01-02" } }, good = { { "tried today", tested_at = "2025-01-01" } } },
    ["way-back"] = {
      every = "deployment", out = { { "of another system", system = "s2" }, { "before the outcome was taken on", released_at = "2023-12-31" }, { "tomorrow", released_at = "2025-01-02" } },
      bad = { { "no way back", rollback = blank }, { "on the day the outcome was taken on", released_at = "2024-01-01", rollback = blank } },
    },
  },
  more = { { "another framework was taken on earlier", { deployment = { released_at = "2023-12-31", rollback = blank }, obligation = {
      { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2023-01-01", to = blank, systems = blank } } },
    { ["way-back"] = "not_applicable" } } },
}
