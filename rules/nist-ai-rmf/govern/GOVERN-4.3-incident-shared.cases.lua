shared.try {
  of = "NIST-AI-RMF:GOVERN 4.3", kind = "incident",
  facts = {
    incident = { id = "s1", started_at = "2024-05-01", detected_at = "2024-05-03", closed_at = "2024-06-01" },
    communication = { id = "k1", subject = "incident:s1", topic = "incidents", planned = false, audience = "all teams", sent_at = "2024-06-10" },
  },
  sentences = {
    noticed = { self = true, bad = { { "noticed before it began", detected_at = "2024-04-30" }, { "nobody says when it was noticed", detected_at = blank }, { "nobody says when it began", started_at = blank } }, good = { { "noticed the same day", detected_at = "2024-05-01" } }, unasked = { "started_at" } },
    shared = {
      some = "communication",
      out = { { "about another incident", subject = "incident:s2" }, { "about something else", topic = "performance" }, { "a plan to tell", planned = true } },
      bad = { { "with nobody in particular", audience = blank }, { "never", sent_at = blank }, { "before anybody noticed", sent_at = "2024-05-02" }, { "tomorrow", sent_at = "2025-01-02" } },
      good = { { "today", sent_at = "2025-01-01" }, { "the day it was noticed", sent_at = "2024-05-03" } },
    },
  },
  more = {
    { "still open", { incident = { closed_at = blank } }, "not_applicable" },
    { "closed today", { incident = { closed_at = "2025-01-01" } }, "satisfied" },
    { "to be closed tomorrow", { incident = { closed_at = "2025-01-02" } }, "not_applicable" },
  },
}
