local none = "not_applicable"
shared.try {
  of = "NIST-AI-RMF:MANAGE 4.3", kind = "incident",
  facts = {
    incident = { id = "s1", detected_at = "2024-05-01", users_affected = 1, contained_at = "2024-05-02", closed_at = "2024-05-20", cause = "a new scanner", lesson = "a1" },
    notification = { id = "n1", about = "incident:s1", to = "user", sent_at = "2024-05-03" },
  },
  sentences = {
    told = { some = "notification", out = { { "about another incident", about = "incident:s2" }, { "the authority alone", to = "authority" } }, bad = { { "never sent", sent_at = blank }, { "to be sent tomorrow", sent_at = "2025-01-02" } }, good = { { "sent today", sent_at = "2025-01-01" }, { "people affected", to = "affected" } } },
    followed = {
      self = true, unasked = { "cause" },
      bad = { { "nothing was learned", lesson = blank }, { "nobody knows why", cause = blank }, { "never contained", contained_at = blank }, { "contained after it was closed", contained_at = "2024-05-21" } },
      good = { { "contained and closed on one day", contained_at = "2024-05-20" }, { "closed today", closed_at = "2025-01-01" }, { "still open", closed_at = blank, gives = none }, { "to be closed tomorrow", closed_at = "2025-01-02", gives = none } },
    },
  },
  more = {
    { "nobody was touched", { incident = { users_affected = 0 } }, { told = none, followed = "satisfied", rule = "satisfied" } },
    { "noticed today", { incident = { detected_at = "2025-01-01" } }, { rule = "satisfied" } },
    { "to be noticed tomorrow", { incident = { detected_at = "2025-01-02" } }, none },
  },
}
