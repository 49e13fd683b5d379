local notice = { id = "n1", about = "incident:i1", to = "authority", requirement = "GDPR:Art.33", sent_at = "2024-06-13", delay_reason = blank }
local foreign = but(notice, { id = "n2", about = "incident:i2" })
local other = but(notice, { id = "n3", requirement = "EU-AI-ACT:Art.73" })
local users = but(notice, { id = "n4", to = "affected" })
local fine = {
  facts = {
    ai_system = { { id = "s1", jurisdictions = { "DE" } }, { id = "s2", jurisdictions = { "US" } } },
    ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "controller" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" }, { id = "r3", system = "s2", framework = "GDPR", role = "processor" } },
    incident = { { id = "i1", system = "s1", personal_data_breach = true, breach_risk = "risk", detected_at = "2024-06-10" }, { id = "i2" } },
    notification = { notice, foreign, other, users },
  },
  complete = { "notification" }, subject = "i1",
  expects = { told = "satisfied", ["in-time"] = "satisfied" },
}
local function with(changes) return { notification = { but(notice, changes), foreign, other, users } } end
local list = {
  { "told on the third day", {}, {} },
  { "told on the fourth day", with { sent_at = "2024-06-14" }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "told on the fourth day, with reasons that a person has to weigh", with { sent_at = "2024-06-14", delay_reason = "log files were encrypted" }, { ["in-time"] = "undetermined" } },
  { "written, and not sent", with { sent_at = blank }, "not_satisfied", tempting = true },
  { "to be sent tomorrow", with { sent_at = "2025-01-02" }, "not_satisfied", tempting = true },
  { "sent today", with { sent_at = "2025-01-01" }, { ["in-time"] = "not_satisfied" } },
  { "another breach, another duty and other people were told", { notification = { foreign, other, users } }, { told = "not_satisfied", ["in-time"] = "undetermined" }, tempting = true },
  { "no register of notices that is known to be whole", { notification = false }, "undetermined", complete = {} },
  { "a first notice in time and a second one later", { notification = { notice, but(notice, { id = "n5", sent_at = "2024-07-01" }) } }, {} },
  { "a high risk", { incident = { breach_risk = "high" } }, {} },
  { "no risk for anybody", { incident = { breach_risk = "none" } }, "not_applicable" },
  { "nobody judged the risk", { incident = { breach_risk = unasked } }, "undetermined" },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "nobody says whether data was breached", { incident = { personal_data_breach = unasked } }, "undetermined" },
  { "seen three days ago", { incident = { detected_at = "2024-12-29" }, notification = { but(notice, { sent_at = "2025-01-01" }) } }, {} },
  { "seen two days ago: there is time left", { incident = { detected_at = "2024-12-30" } }, "not_applicable" },
  { "a system elsewhere", { ai_system = { jurisdictions = { "US" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "a controller that processes for others with the same system", { ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "controller" }, { id = "r4", system = "s1", framework = "GDPR", role = "processor" } } }, {} },
  { "a processor tells its controller", { ai_role = { role = "processor" } }, "not_applicable" },
  { "nobody says who decides on the data", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined" },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "before the Regulation applied", { incident = { detected_at = "2018-05-01" } }, "not_applicable", as_of = "2018-05-24" },
}
for _, country in ipairs(shared.area) do list[#list + 1] = { "a system in " .. country, { ai_system = { jurisdictions = { country } } }, {} } end
cases(lines(fine, list))
