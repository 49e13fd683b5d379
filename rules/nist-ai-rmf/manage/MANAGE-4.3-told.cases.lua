equivalent { "rule/applies.count(obligation).from/drop", "what happened by today, and not before the framework was taken on, happened when it was" }
local none = "not_applicable"
shared.try {
  of = "NIST-AI-RMF:MANAGE 4.3", kind = "incident", system = "y1", began = "not_applicable",
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
    { "a day of another framework does not count", { obligation = {
        { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2025-01-02", to = blank, systems = blank } } }, { rule = "satisfied" } },
    { "taken on by its own id since then", { obligation = { takes_on = { "NIST-AI-RMF:MANAGE 4.3" }, from = "2024-01-02" } }, { rule = "satisfied" } },
    { "noticed before the framework was taken on", { incident = { detected_at = "2023-12-31" } }, none },
    { "noticed on the day the framework was taken on", { incident = { detected_at = "2024-01-01" } }, { rule = "satisfied" } },
    { "taken on, noticed and closed today", { obligation = { from = "2025-01-01" }, incident = { detected_at = "2025-01-01", contained_at = "2025-01-01", closed_at = "2025-01-01" } }, { rule = "satisfied" } },
    { "nobody was touched", { incident = { users_affected = 0 } }, { told = none, followed = "satisfied", rule = "satisfied" } },
    { "noticed today", { incident = { detected_at = "2025-01-01" } }, { rule = "satisfied" } },
    { "to be noticed tomorrow", { incident = { detected_at = "2025-01-02" } }, none },
  },
}
