local board = { id = "n1", about = "incident:i1", to = "authority", requirement = "IN-DPDP:s.8", sent_at = "2027-05-23" }
local persons = but(board, { id = "n2", to = "affected", sent_at = "2027-05-24" })
local others = {
  but(board, { id = "n3", about = "incident:i2" }), but(persons, { id = "n4", about = "incident:i2" }),
  but(board, { id = "n5", requirement = "GDPR:Art.33" }), but(persons, { id = "n6", requirement = "GDPR:Art.34" }),
  but(board, { id = "n7", to = "customer" }),
}
local fine = {
  facts = {
    ai_system = { { id = "s1", jurisdictions = { "IN" } }, { id = "s2", jurisdictions = { "DE" } } },
    ai_role = { { id = "r1", system = "s1", framework = "IN-DPDP", role = "data_fiduciary" }, { id = "r2", system = "s1", framework = "GDPR", role = "processor" }, { id = "r3", system = "s2", framework = "IN-DPDP", role = "processor" } },
    incident = { { id = "i1", system = "s1", personal_data_breach = true, breach_risk = "none", detected_at = "2027-05-20" }, { id = "i2" } },
    notification = with({ board, persons }, others),
  },
  complete = { "notification" }, subject = "i1",
  expects = { board = "satisfied", persons = "satisfied" },
}
local function sent(...) return { notification = with({ ... }, others) } end
cases(lines(fine, {
  { "the Board on the third day, the persons on the fourth", {}, {} },
  { "the Board on the fourth day", sent(but(board, { sent_at = "2027-05-24" }), persons), { board = "not_satisfied" }, tempting = true },
  { "written, and not sent", sent(but(board, { sent_at = blank }), but(persons, { sent_at = blank })), "not_satisfied", tempting = true },
  { "the persons today", sent(board, but(persons, { sent_at = "2027-06-01" })), {} },
  { "the persons tomorrow", sent(board, but(persons, { sent_at = "2027-06-02" })), { persons = "not_satisfied" }, tempting = true },
  { "users who are the persons", sent(board, but(persons, { to = "user" })), {} },
  { "the Board alone", sent(board), { persons = "not_satisfied" }, tempting = true },
  { "the persons alone", sent(persons), { board = "not_satisfied" }, tempting = true },
  { "another law's authority, another breach", { notification = others }, "not_satisfied", tempting = true },
  { "no register of notices that is known to be whole", { notification = false }, "undetermined", complete = {} },
  { "no breach of data", { incident = { personal_data_breach = false } }, "not_applicable" },
  { "nobody says whether data was breached", { incident = { personal_data_breach = unasked } }, "undetermined" },
  { "seen three days ago", but(sent(but(board, { sent_at = "2027-06-01" }), persons), { incident = { detected_at = "2027-05-29" } }), {} },
  { "seen two days ago: there is time left", { incident = { detected_at = "2027-05-30" } }, "not_applicable" },
  { "a system elsewhere", { ai_system = { jurisdictions = { "DE" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "a significant fiduciary", { ai_role = { role = "significant_fiduciary" } }, {} },
  { "a processor tells its fiduciary", { ai_role = { role = "processor" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "GDPR", role = "data_fiduciary" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "the day before the duties begin", { incident = { detected_at = "2027-05-01" } }, "not_applicable", as_of = "2027-05-12" },
}))
