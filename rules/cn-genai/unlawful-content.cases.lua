local letter = { id = "n1", about = "nonconformity:x1", to = "authority", requirement = "CN-GENAI:Art.14", sent_at = "2026-05-02" }
local others = { but(letter, { id = "n2", about = "nonconformity:x2" }), but(letter, { id = "n3", to = "user" }), but(letter, { id = "n4", requirement = "CN-GENAI:Art.17" }) }
local fine = {
  facts = shared.world {
    nonconformity = { id = "x1", system = "s1", requirement = { "CN-GENAI:Art.14" }, detected_at = "2026-05-01", correction = "taken down", corrected_at = "2026-05-01" },
    notification = { letter, others[1], others[2], others[3] },
  },
  complete = { "notification" }, expects = { stopped = "satisfied", reported = "satisfied" },
}
cases(lines(fine, {
  { "removed and reported", {}, {} },
  { "nobody says what was done", { nonconformity = { correction = blank } }, { stopped = "not_satisfied" }, tempting = true },
  { "to be removed", { nonconformity = { corrected_at = blank } }, { stopped = "not_satisfied" }, tempting = true },
  { "removed today", { nonconformity = { corrected_at = "2026-06-01" } }, {} },
  { "to be removed tomorrow", { nonconformity = { corrected_at = "2026-06-02" } }, { stopped = "not_satisfied" }, tempting = true },
  { "nobody was asked whether it was removed", { nonconformity = { correction = unasked } }, { stopped = "undetermined" } },
  { "reported today", { notification = { sent_at = "2026-06-01" } }, {} },
  { "to be reported tomorrow", { notification = { sent_at = "2026-06-02" } }, { reported = "not_satisfied" }, tempting = true },
  { "written, and not sent", { notification = { sent_at = blank } }, { reported = "not_satisfied" }, tempting = true },
  { "another case, another duty and users", { notification = others }, { reported = "not_satisfied" }, tempting = true },
  { "no register of letters that is known to be whole", { notification = false }, { reported = "undetermined" }, complete = {} },
  { "another requirement", { nonconformity = { requirement = { "CN-GENAI:Art.12" } } }, "not_applicable" },
  { "nobody says which requirement", { nonconformity = { requirement = unasked } }, "undetermined" },
  { "seen today", { nonconformity = { detected_at = "2026-06-01" } }, {} },
  { "seen tomorrow", { nonconformity = { detected_at = "2026-06-02" } }, "not_applicable" },
  { "the day before the measures began", { nonconformity = { detected_at = "2023-01-01" } }, "not_applicable", as_of = "2023-08-14" },
  { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}))
