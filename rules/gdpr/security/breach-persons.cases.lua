local notice = { id = "n1", about = "incident:i1", to = "affected", requirement = "GDPR:Art.34", sent_at = "2024-06-13" }
local foreign = but(notice, { id = "n2", about = "incident:i2" })
local other = but(notice, { id = "n3", requirement = "ISO42001:A.8.4" })
local office = but(notice, { id = "n4", to = "authority" })
local fine = {
  facts = {
    ai_system = { { id = "s1" }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "controller" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" }, { id = "r3", system = "s2", framework = "GDPR", role = "processor" } },
    incident = { { id = "i1", system = "s1", personal_data_breach = true, breach_risk = "high", detected_at = "2024-06-10" }, { id = "i2" } },
    notification = { notice, foreign, other, office },
  },
  complete = { "notification" }, subject = "i1",
  expects = { told = "satisfied" },
}
local function with(changes) return { notification = { but(notice, changes), foreign, other, office } } end
local list = {
  { "told", {}, {} },
  { "written, and not sent", with { sent_at = blank }, "not_satisfied", tempting = true },
  { "to be sent tomorrow", with { sent_at = "2025-01-02" }, "not_satisfied", tempting = true },
  { "sent today", with { sent_at = "2025-01-01" }, {} },
  { "only the authority, and only of other things", { notification = { foreign, other, office } }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { notification = false }, "undetermined", complete = {} },
  { "a risk, and no high one", { incident = { breach_risk = "risk" } }, "not_applicable" },
  { "nobody judged the risk", { incident = { breach_risk = unasked } }, "undetermined" },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "seen today", { incident = { detected_at = "2025-01-01" } }, {} },
  { "seen tomorrow", { incident = { detected_at = "2025-01-02" } }, "not_applicable" },
  { "a controller that processes for others with the same system", { ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "controller" }, { id = "r4", system = "s1", framework = "GDPR", role = "processor" } } }, {} },
  { "a processor tells its controller", { ai_role = { role = "processor" } }, "not_applicable" },
  { "nobody says who decides on the data", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined" },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "before the Regulation applied", { incident = { detected_at = "2018-05-01" } }, "not_applicable", as_of = "2018-05-24" },
}
for _, to in ipairs { "user", "customer", "public", "worker" } do list[#list + 1] = { "told: " .. to, with { to = to }, {} } end
cases(lines(fine, list))
