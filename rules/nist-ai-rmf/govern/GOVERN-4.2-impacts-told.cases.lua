shared.try {
  of = "NIST-AI-RMF:GOVERN 4.2",
  facts = {
    impact_assessment = { id = "i1", system = "s1", status = "completed", assessors = { "ann" } },
    communication = { id = "k1", subject = "ai_system:s1", topic = "impacts", planned = false, audience = "patients", sent_at = "2024-09-01" },
  },
  sentences = {
    documented = {
      some = "impact_assessment", out = { { "the assessment of another system", system = "s2" } },
      bad = { { "still under way", status = "in_progress" }, { "by nobody in particular", assessors = blank } },
    },
    told = {
      some = "communication",
      out = { { "about another system", subject = "ai_system:s2" }, { "about something else", topic = "policy" }, { "a plan to tell", planned = true } },
      bad = { { "to nobody in particular", audience = blank }, { "never sent", sent_at = blank }, { "to be sent tomorrow", sent_at = "2025-01-02" } },
      good = { { "sent today", sent_at = "2025-01-01" } },
    },
  },
}
