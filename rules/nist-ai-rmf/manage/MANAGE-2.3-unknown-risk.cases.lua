shared.try {
  of = "NIST-AI-RMF:MANAGE 2.3", kind = "incident",
  facts = { incident = { id = "s1", type = "unexpected", detected_at = "2024-05-01", contained_at = "2024-05-02", cause = "a new scanner", risk = "r1" } },
  sentences = {
    contained = { self = true, unasked = { "contained_at" }, bad = { { "before it was noticed", contained_at = "2024-04-30" }, { "never", contained_at = blank }, { "tomorrow", contained_at = "2025-01-02" } }, good = { { "today", contained_at = "2025-01-01" }, { "the same day", contained_at = "2024-05-01" } } },
    ["known-now"] = { self = true, unasked = { "cause" }, bad = { { "the risk is in no register", risk = blank }, { "nobody knows why", cause = blank } } },
  },
  more = {
    { "an outage", { incident = { type = "outage" } }, "not_applicable" },
    { "noticed today and contained today", { incident = { detected_at = "2025-01-01", contained_at = "2025-01-01" } }, "satisfied" },
    { "to be noticed tomorrow", { incident = { detected_at = "2025-01-02" } }, "not_applicable" },
  },
}
