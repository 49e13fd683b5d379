equivalent { "rule/applies.count(obligation).from/drop", "what happened by today, and not before the framework was taken on, happened when it was" }
local more = {
  { "taken on and answered today", { obligation = { from = "2025-01-01" }, concern = { answered_at = "2025-01-01" } }, "satisfied" },
  { "not answered yet", { concern = { answered_at = blank } }, "not_applicable" },
  { "answered today", { concern = { answered_at = "2025-01-01" } }, "satisfied" },
  { "to be answered tomorrow", { concern = { answered_at = "2025-01-02" } }, "not_applicable" },
  { "from inside", { concern = { channel = "staff" } }, "not_applicable" },
  { "answered before the framework was taken on", { concern = { triaged_at = "2023-12-01", answered_at = "2023-12-31" } }, "not_applicable" },
  { "answered on the day the framework was taken on", { concern = { triaged_at = "2023-12-01", answered_at = "2024-01-01" } }, "satisfied" },
    { "a day of another framework does not count", { obligation = {
        { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2025-01-02", to = blank, systems = blank } } }, "satisfied" },
    { "taken on by its own id since then", { obligation = { takes_on = { "NIST-AI-RMF:GOVERN 5.1" }, from = "2024-01-02" } }, "satisfied" },
}
for _, one in ipairs { "complaint", "appeal" } do more[#more + 1] = { "by way of " .. one, { concern = { channel = one } }, "satisfied" } end
shared.try {
  of = "NIST-AI-RMF:GOVERN 5.1", kind = "concern", system = "y1", began = "not_applicable",
  facts = {
    channel = { { id = "public", purpose = "external_adverse_impact" }, { id = "staff", purpose = "internal_concern" }, { id = "complaint", purpose = "complaint" }, { id = "appeal", purpose = "appeal" } },
    concern = { id = "s1", channel = "public", triaged_at = "2024-05-02", answered_at = "2024-05-20", outcome = "threshold lowered" },
  },
  sentences = { judged = { self = true, bad = { { "nothing came of it, or nobody says", outcome = blank }, { "never judged", triaged_at = blank }, { "judged after it was answered", triaged_at = "2024-05-21" } }, good = { { "judged on the day", triaged_at = "2024-05-20" } }, unasked = { "outcome" } } },
  more = more,
}
