equivalent { "rule/applies.count(obligation).from/drop", "what happened by today, and not before the framework was taken on, happened when it was" }
shared.try {
  of = "NIST-AI-RMF:MANAGE 2.3", kind = "incident", system = "y1", began = "not_applicable",
  facts = { incident = { id = "s1", type = "unexpected", detected_at = "2024-05-01", contained_at = "2024-05-02", cause = "a new scanner", risk = "r1" } },
  sentences = {
    contained = { self = true, unasked = { "contained_at" }, bad = { { "before it was noticed", contained_at = "2024-04-30" }, { "never", contained_at = blank }, { "tomorrow", contained_at = "2025-01-02" } }, good = { { "today", contained_at = "2025-01-01" }, { "the same day", contained_at = "2024-05-01" } } },
    ["known-now"] = { self = true, unasked = { "cause" }, bad = { { "the risk is in no register", risk = blank }, { "nobody knows why", cause = blank } } },
  },
  more = {
    { "a day of another framework does not count", { obligation = {
        { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2025-01-02", to = blank, systems = blank } } }, "satisfied" },
    { "taken on by its own id since then", { obligation = { takes_on = { "NIST-AI-RMF:MANAGE 2.3" }, from = "2024-01-02" } }, "satisfied" },
    { "noticed before the framework was taken on", { incident = { detected_at = "2023-12-31" } }, "not_applicable" },
    { "noticed on the day the framework was taken on", { incident = { detected_at = "2024-01-01" } }, "satisfied" },
    { "taken on, noticed and contained today", { obligation = { from = "2025-01-01" }, incident = { detected_at = "2025-01-01", contained_at = "2025-01-01" } }, "satisfied" },
    { "an outage", { incident = { type = "outage" } }, "not_applicable" },
    { "noticed today and contained today", { incident = { detected_at = "2025-01-01", contained_at = "2025-01-01" } }, "satisfied" },
    { "to be noticed tomorrow", { incident = { detected_at = "2025-01-02" } }, "not_applicable" },
  },
}
