shared.try {
  of = "NIST-AI-RMF:GOVERN 4.3", kind = "incident", system = "y1", began = "not_applicable",
  facts = {
    incident = { id = "s1", started_at = "2024-05-01", detected_at = "2024-05-03", closed_at = "2024-06-01" },
    communication = { id = "k1", subject = "incident:s1", topic = "incidents", planned = false, audience = "all teams", sent_at = "2024-06-10" },
  },
  sentences = {
    noticed = { self = true, bad = { { "noticed before it began", detected_at = "2024-04-30" }, { "nobody says when it was noticed", detected_at = blank, gives = "undetermined" }, { "nobody says when it began", started_at = blank } }, good = { { "noticed the same day", detected_at = "2024-05-01" } }, unasked = { "started_at" } },
    shared = {
      some = "communication",
      out = { { "about another incident", subject = "incident:s2" }, { "about something else", topic = "performance" }, { "a plan to tell", planned = true } },
      bad = { { "with nobody in particular", audience = blank }, { "never", sent_at = blank }, { "before anybody noticed", sent_at = "2024-05-02" }, { "tomorrow", sent_at = "2025-01-02" } },
      good = { { "today", sent_at = "2025-01-01" }, { "the day it was noticed", sent_at = "2024-05-03" } },
    },
  },
  more = {
    { "taken on, noticed and closed today", { obligation = { from = "2025-01-01" }, incident = { detected_at = "2025-01-01", closed_at = "2025-01-01" }, communication = { sent_at = "2025-01-01" } }, "satisfied" },
    { "dates that cannot be", { obligation = { from = "2025-01-02" }, incident = { detected_at = "2025-01-02", closed_at = "2025-01-01" } }, "not_applicable" },
    { "still open", { incident = { closed_at = blank } }, "not_applicable" },
    { "a day of another framework does not count", { obligation = {
        { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2025-01-02", to = blank, systems = blank } } }, "satisfied" },
    { "taken on by its own id since then", { obligation = { takes_on = { "NIST-AI-RMF:GOVERN 4.3" }, from = "2024-01-02" } }, "satisfied" },
    { "noticed before the framework was taken on", { incident = { started_at = "2023-12-30", detected_at = "2023-12-31" } }, "not_applicable" },
    { "noticed on the day the framework was taken on", { incident = { started_at = "2023-12-30", detected_at = "2024-01-01" } }, "satisfied" },
    { "closed today", { incident = { closed_at = "2025-01-01" } }, "satisfied" },
    { "to be closed tomorrow", { incident = { closed_at = "2025-01-02" } }, "not_applicable" },
  },
}
