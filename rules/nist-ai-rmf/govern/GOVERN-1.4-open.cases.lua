local out = { { "about something else", topic = "policy" }, { "a plan to tell them", planned = true } }
shared.try {
  of = "NIST-AI-RMF:GOVERN 1.4", kind = "organization",
  facts = { document = shared.paper "NIST-AI-RMF:GOVERN 1.4", communication = { id = "k1", topic = "risks", planned = false, sent_at = "2024-10-01", audience = "everybody who builds or runs a system" } },
  sentences = {
    written = shared.paper_cases(),
    told = {
      some = "communication", out = out,
      bad = { { "to nobody in particular", audience = blank }, { "never sent", sent_at = blank }, { "to be sent tomorrow", sent_at = "2025-01-02" } },
      good = { { "sent today", sent_at = "2025-01-01" } },
    },
    lately = { some = "communication", advice = true, out = out, bad = { { "a year ago", sent_at = "2024-01-01" } }, good = { { "a year ago but for a day", sent_at = "2024-01-02" } } },
  },
  more = { { "long ago is still told", { communication = { sent_at = "2022-01-01" } }, { rule = "satisfied", told = "satisfied", lately = "not_satisfied" } } },
}
