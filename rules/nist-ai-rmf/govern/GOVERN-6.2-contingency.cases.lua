local more = {
  { "its own class is not high", { classification = { class = "medium" } }, "not_applicable" },
  { "high under a law, and no class of its own", { classification = { framework = "EU-AI-ACT" } }, "undetermined", open = { "classification" } },
  { "the class of another system", { classification = { subject = "s2" } }, "undetermined" },
  { "built here", { ai_system = { origin = "built" } }, "not_applicable" },
  { "long ago is still tried", { control_check = { at = "2022-01-01" } }, { rule = "satisfied", tried = "satisfied", lately = "not_satisfied" } },
}
for _, one in ipairs { "embedded", "open_source", "built_and_bought" } do more[#more + 1] = { "origin " .. one, { ai_system = { origin = one } }, "satisfied" } end
local out = { { "another thing was tried", control = "NIST-AI-RMF:MAP 3.5" }, { "another system was tried", subject = "ai_system:s2" } }
shared.try {
  of = "NIST-AI-RMF:GOVERN 6.2",
  facts = {
    ai_system = { origin = "bought" }, classification = { id = "c1", subject = "s1", framework = "own", class = "high" },
    lifecycle_record = { id = "l1", system = "s1", type = "contingency", document = "d9", approved = "ap1", performed_at = "2024-04-01" },
    control_check = { id = "k1", control = "NIST-AI-RMF:GOVERN 6.2", subject = "ai_system:s1", at = "2024-06-01", result = "effective" },
  },
  sentences = {
    plan = {
      some = "lifecycle_record", out = { { "the plan of another system", system = "s2" }, { "another step", type = "plan" } },
      bad = { { "not in writing", document = blank }, { "nobody agreed", approved = blank }, { "no day", performed_at = blank }, { "from tomorrow", performed_at = "2025-01-02" } },
      good = { { "from today", performed_at = "2025-01-01" } },
    },
    tried = {
      some = "control_check", out = out,
      bad = { { "it worked in part", result = "partly" }, { "no day", at = blank }, { "tomorrow", at = "2025-01-02" } }, good = { { "today", at = "2025-01-01" } },
    },
    lately = { some = "control_check", advice = true, out = out, bad = { { "a year ago", at = "2024-01-01" } }, good = { { "a year ago but for a day", at = "2024-01-02" } } },
  },
  more = more,
}
