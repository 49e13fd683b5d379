local entry = { id = "g1", system = "s1", database = "national", number = "CM-1", registered_at = "2027-01-01", ended_at = blank }
local foreign, eu = but(entry, { id = "g2", system = "s2" }), but(entry, { id = "g3", database = "eu" })
local fine = {
  facts = {
    ai_system = { { id = "s1", name = "Agree", stage = "operated", jurisdictions = { "IN", "SG" } }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "IN-DPDP", role = "consent_manager" }, { id = "r2", system = "s1", framework = "GDPR", role = "processor" }, { id = "r3", system = "s2", framework = "IN-DPDP", role = "data_fiduciary" } },
    registration = { entry, foreign, eu },
  },
  complete = { "registration" }, subject = "s1", expects = { registered = "satisfied" },
}
cases(lines(fine, {
  { "registered" },
  { "applied for", { registration = { number = blank } }, "not_satisfied", tempting = true },
  { "on no day", { registration = { registered_at = blank } }, "not_satisfied" },
  { "from today", { registration = { registered_at = "2027-06-01" } } },
  { "from tomorrow", { registration = { registered_at = "2027-06-02" } }, "not_satisfied", tempting = true },
  { "until today", { registration = { ended_at = "2027-06-01" } } },
  { "until yesterday", { registration = { ended_at = "2027-05-31" } }, "not_satisfied", tempting = true },
  { "another service, and another database", { registration = { foreign, eu } }, "not_satisfied", tempting = true },
  { "no register of registrations that is known to be whole", { registration = false }, "undetermined", complete = {} },
  { "being put into use", { ai_system = { stage = "deployed" } } },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "nobody says where it stands", { ai_system = { stage = unasked } }, "undetermined" },
  { "elsewhere", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says where", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "it uses data for itself", { ai_role = { role = "data_fiduciary" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "GDPR", role = "processor" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "on the first day of the duty", { registration = { registered_at = "2026-11-13" } }, as_of = "2026-11-13" },
  { "the day before", {}, "not_applicable", as_of = "2026-11-12" },
}))
