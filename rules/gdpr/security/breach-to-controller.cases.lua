local notice = { id = "n1", about = "incident:i1", to = "controller", requirement = "GDPR:Art.33", sent_at = "2024-06-11" }
local rest = {
  but(notice, { id = "n2", about = "incident:i2" }),
  but(notice, { id = "n3", requirement = "EU-AI-ACT:Art.73" }),
  but(notice, { id = "n4", to = "authority" }),
  but(notice, { id = "n5", to = "affected" }),
}
local function told(changes, more) return { notification = { but(notice, changes), rest[1], rest[2], rest[3], rest[4], more } } end
local of, about = "breach-to-controller/not-undue", "incident:i1"
local fine = {
  facts = {
    ai_system = { { id = "s1" }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "processor" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" }, { id = "r3", system = "s2", framework = "GDPR", role = "controller" } },
    incident = { { id = "i1", system = "s1", personal_data_breach = true, breach_risk = "risk", detected_at = "2024-06-10" }, { id = "i2" } },
    notification = told().notification,
    attestation = { said("other/sentence", about) },
  },
  complete = { "notification" }, subject = "i1",
  expects = { told = "satisfied", ["not-undue"] = "not_applicable" },
}
local function late(outcome) return { ["not-undue"] = outcome } end
cases(lines(fine, {
  { "told on the next day", {}, {} },
  { "told as its customer", told { to = "customer" }, {} },
  { "told on the day after, and nobody says whether that was undue", told { sent_at = "2024-06-12" }, late "undetermined", tempting = true },
  { "a first notice at once and a second one later", told({}, but(notice, { id = "n6", sent_at = "2024-07-01" })), {} },
  { "told late, and a notice at once that was never sent", told({ sent_at = "2024-06-20" }, but(notice, { id = "n6", sent_at = blank })), late "undetermined" },
  { "told late, in a register that may lack an earlier notice", told { sent_at = "2024-06-20" }, late "undetermined", complete = {} },
  { "written, and not sent", told { sent_at = blank }, { told = "not_satisfied" }, tempting = true },
  { "to be sent tomorrow", told { sent_at = "2025-01-02" }, { told = "not_satisfied" }, tempting = true },
  { "another breach, another duty, the authority and the persons", { notification = rest }, { told = "not_satisfied" }, tempting = true },
  { "no register of notices that is known to be whole", { notification = false }, { told = "undetermined", ["not-undue"] = "undetermined" }, complete = {} },
  { "a high risk", { incident = { breach_risk = "high" } }, {} },
  { "no risk for anybody: the controller is told all the same", { incident = { breach_risk = "none" } }, {} },
  { "nobody judged the risk: that is the controller's", { incident = { breach_risk = unasked } }, {} },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "nobody says whether data was breached", { incident = { personal_data_breach = unasked } }, "undetermined" },
  { "seen three days ago", but(told { sent_at = "2024-12-30" }, { incident = { detected_at = "2024-12-29" } }), {} },
  { "seen two days ago: there is time left", { incident = { detected_at = "2024-12-30" } }, "not_applicable" },
  { "nobody says when it was seen", { incident = { detected_at = unasked } }, { told = "undetermined", ["not-undue"] = "undetermined" } },
  { "a processor that decides itself on other data in the same system", { ai_role = { { id = "r1", system = "s1", framework = "GDPR", role = "controller" }, { id = "r4", system = "s1", framework = "GDPR", role = "processor" } } }, {} },
  { "a controller tells the authority", { ai_role = { role = "controller" } }, "not_applicable" },
  { "nobody says who decides on the data", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "processor" } } }, "undetermined" },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "before the Regulation applied", { incident = { detected_at = "2018-05-01" } }, "not_applicable", as_of = "2018-05-24" },
}))

-- Told on the day of the case, half a year later, with reasons that somebody weighed.
local weighed = {
  facts = but(fine.facts, { notification = told({ sent_at = "2025-01-01" }).notification, attestation = { said(of, about) } }),
  complete = { "notification", "attestation" }, subject = "i1",
  expects = { told = "satisfied", ["not-undue"] = "satisfied" },
}
cases(lines(weighed, {
  { "told late, and somebody found why", {}, {} },
  { "told late as its customer, and somebody found why", told { to = "customer", sent_at = "2025-01-01" }, {} },
  { "beside it a notice that was never sent", told({ sent_at = "2025-01-01" }, but(notice, { id = "n6", sent_at = blank })), {} },
}), asked(weighed, of))
