local letter = { id = "n1", about = "incident:i1", to = "authority", sent_at = "2024-06-12" }
local foreign, partner = but(letter, { id = "n2", about = "incident:i2" }), but(letter, { id = "n3", to = "distributor" })
local fine = {
  facts = shared.world { incident = { { id = "i1", personal_data_breach = true, breach_risk = "risk", detected_at = "2024-06-10" }, { id = "i2" } }, notification = { letter, foreign, partner } },
  complete = { "obligation", "notification" }, subject = "i1", expects = { told = "satisfied" },
}
cases(lines(fine, {
  { "the authority was told", {}, {} },
  { "the persons were told", { notification = { to = "affected" } }, {} },
  { "the users were told", { notification = { to = "user" } }, {} },
  { "the customers were told", { notification = { to = "customer" } }, {} },
  { "written, and not sent", { notification = { sent_at = blank } }, "not_satisfied", tempting = true },
  { "sent today", { notification = { sent_at = "2025-01-01" } }, {} },
  { "to be sent tomorrow", { notification = { sent_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "another breach, and a distributor", { notification = { foreign, partner } }, "not_satisfied", tempting = true },
  { "no register of letters that is known to be whole", { notification = false }, "undetermined", complete = { "obligation" } },
  { "a high risk", { incident = { breach_risk = "high" } }, {} },
  { "no risk", { incident = { breach_risk = "none" } }, "not_applicable" },
  { "nobody judged the risk", { incident = { breach_risk = unasked } }, "undetermined" },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "nobody says whether data was breached", { incident = { personal_data_breach = unasked } }, "undetermined" },
  { "seen three days ago", { incident = { detected_at = "2024-12-29" } }, "not_applicable" },
  { "seen four days ago", { incident = { detected_at = "2024-12-28" } }, {} },
}), shared.bound(fine, { "SOC2:P6.6" }))
