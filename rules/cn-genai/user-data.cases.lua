local fine = {
  facts = shared.world { data_request = { id = "q1", system = "s1", type = "access", received_at = "2026-05-01", answered_at = "2026-05-20" } },
  expects = { handled = "satisfied" },
}
local list = {
  { "answered", {}, {} },
  { "not answered", { data_request = { answered_at = blank } }, "not_satisfied" },
  { "answered today", { data_request = { answered_at = "2026-06-01" } }, {} },
  { "to be answered tomorrow", { data_request = { answered_at = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "nobody says whether it was", { data_request = { answered_at = unasked } }, "undetermined" },
  { "there is time", { data_request = { received_at = "2026-05-02" } }, "not_applicable" },
  { "nobody says when it came in", { data_request = { received_at = unasked } }, "undetermined" },
  { "something else was asked for", { data_request = { type = "objection" } }, "not_applicable" },
  { "nobody says what was asked for", { data_request = { type = unasked } }, "undetermined" },
  { "the day before the measures began", { data_request = { received_at = "2023-01-01" } }, "not_applicable", as_of = "2023-08-14" },
  { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}
for _, type in ipairs { "portability", "correction", "erasure" } do list[#list + 1] = { "asked for " .. type, { data_request = { type = type } }, {} } end
cases(lines(fine, list))
