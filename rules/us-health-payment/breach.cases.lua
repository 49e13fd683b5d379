local notice = { id = "n1", about = "incident:i1", to = "affected", requirement = "US-HIPAA-PCI:45 CFR 164.402-414", sent_at = "2026-04-01" }
local others = { but(notice, { id = "n2", about = "incident:i2" }), but(notice, { id = "n3", requirement = "GDPR:Art.34" }), but(notice, { id = "n4", to = "authority" }) }
local fine = {
  facts = shared.world("covered_entity", {
    incident = { { id = "i1", system = "s1", personal_data_breach = true, breach_risk = "risk", detected_at = "2026-01-31" }, { id = "i2" } },
    notification = with({ notice }, others),
  }),
  complete = { "notification" }, subject = "i1", expects = { persons = "satisfied" },
}
cases(lines(fine, {
  { "told on the sixtieth day", {}, {} },
  { "told on the sixty-first", { notification = { sent_at = "2026-04-02" } }, "not_satisfied", tempting = true },
  { "written, and not sent", { notification = { sent_at = blank } }, "not_satisfied", tempting = true },
  { "another breach, another law, only the department", { notification = others }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { notification = false }, "undetermined", complete = {} },
  { "seen sixty days ago: today is the last day", { incident = { detected_at = "2026-04-02" }, notification = others }, "not_applicable" },
  { "seen sixty-one days ago", { incident = { detected_at = "2026-04-01" }, notification = others }, "not_satisfied" },
  { "it is unlikely that anybody got at it", { incident = { breach_risk = "none" } }, "not_applicable" },
  { "nobody judged the risk", { incident = { breach_risk = unasked } }, "undetermined" },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "nobody says whether data was breached", { incident = { personal_data_breach = unasked } }, "undetermined" },
  { "elsewhere", { ai_system = { jurisdictions = { "DE" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "an associate tells its covered entity", { ai_role = { role = "business_associate" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "covered_entity" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}))
