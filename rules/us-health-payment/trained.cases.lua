local training = { id = "t1", person = "p1", topics = { "policy", "security" }, at = "2026-01-01" }
local foreign = but(training, { id = "t2", person = "p2" })
local fine = {
  facts = {
    person = { { id = "p1", employment = "staff", active_from = "2024-01-01", active_to = blank }, { id = "p2" } }, awareness = { training, foreign },
    ai_role = { { id = "r1", framework = "US-HIPAA-PCI", role = "covered_entity" }, { id = "r2", framework = "EU-AI-ACT", role = "deployer" } },
  },
  complete = { "awareness", "ai_role" }, subject = "p1", expects = { reached = "satisfied" },
}
cases(lines(fine, {
  { "trained", {}, {} },
  { "reached on the policy", { awareness = { topics = { "policy" } } }, "not_satisfied", tempting = true },
  { "reached on nobody knows what", { awareness = { topics = blank } }, "not_satisfied" },
  { "as long ago as may be", { awareness = { at = "2025-06-02" } }, {} },
  { "too long ago", { awareness = { at = "2025-06-01" } }, "not_satisfied", tempting = true },
  { "somebody else was trained", { awareness = { foreign } }, "not_satisfied", tempting = true },
  { "no register of trainings that is known to be whole", { awareness = false }, "undetermined", complete = { "ai_role" } },
  { "a contractor", { person = { employment = "contractor" } }, {} },
  { "somebody outside", { person = { employment = "external" } }, "not_applicable" },
  { "nobody says how the person is tied to it", { person = { employment = unasked } }, "undetermined" },
  { "from today", { person = { active_from = "2026-06-01" } }, {} },
  { "from tomorrow", { person = { active_from = "2026-06-02" } }, "not_applicable" },
  { "until today", { person = { active_to = "2026-06-01" } }, {} },
  { "until yesterday", { person = { active_to = "2026-05-31" } }, "not_applicable" },
  { "a business associate", { ai_role = { role = "business_associate" } }, {} },
  { "no such organisation", { ai_role = { role = "merchant" } }, "not_applicable" },
  { "the word of another law", { ai_role = { framework = "EU-AI-ACT" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = false }, "undetermined", complete = { "awareness" } },
}))
