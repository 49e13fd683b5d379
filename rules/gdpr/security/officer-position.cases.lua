local of, about = "officer-position/means", "organization:org"
local officer = { id = "o1", person = "p1", responsibility = { "GDPR:Art.39" }, from = "2024-01-01", to = blank }
local owner = { id = "o2", person = "p2", responsibility = { "system_owner" }, from = "2024-01-01", to = blank }
local auditor = { id = "o3", person = "p1", responsibility = { "internal_audit" }, from = "2024-01-01", to = blank }
local fine = {
  facts = { organization = { id = "org", jurisdictions = { "DE", "US" } }, role_assignment = { officer, owner, auditor }, attestation = { said(of, about) } },
  complete = { "role_assignment", "attestation" },
  expects = { independent = "satisfied", means = "satisfied" },
}
local function also(changes) return { role_assignment = { officer, owner, auditor, but(owner, but({ id = "o4", person = "p1" }, changes)) } } end
local function second(changes) return { role_assignment = { officer, owner, auditor, but(officer, but({ id = "o5", person = "p2" }, changes)) } } end
local no = { independent = "not_satisfied" }
local places = {}
for _, country in ipairs(shared.area) do places[#places + 1] = { "in " .. country, { organization = { jurisdictions = { country } } } } end
cases(lines(fine, places), lines(fine, {
  { "audits besides, and owns nothing", {}, {} },
  { "owns a system besides", also {}, no, tempting = true },
  { "develops besides", also { responsibility = { "development" } }, no, tempting = true },
  { "answers for the management system besides", also { responsibility = { "aims_conformity" } }, no, tempting = true },
  { "owned a system until yesterday", also { to = "2024-12-31" }, {} },
  { "owns a system until today", also { to = "2025-01-01" }, no },
  { "owns a system from tomorrow", also { from = "2025-01-02" }, {} },
  { "owns a system from today", also { from = "2025-01-01" }, no },
  { "no register of roles that is known to be whole", {}, { independent = "undetermined" }, complete = { "attestation" } },
  { "a second officer from today owns a system", second { from = "2025-01-01" }, no },
  { "a second officer from tomorrow owns one", second { from = "2025-01-02" }, {} },
  { "a second officer until today owns one", second { to = "2025-01-01" }, no },
  { "the officer until yesterday owns one", second { to = "2024-12-31" }, {} },
  { "in office from tomorrow", { role_assignment = { from = "2025-01-02" } }, "not_applicable" },
  { "in office from today", { role_assignment = { from = "2025-01-01" } }, {} },
  { "in office until yesterday", { role_assignment = { to = "2024-12-31" } }, "not_applicable" },
  { "in office until today", { role_assignment = { to = "2025-01-01" } }, {} },
  { "another office", { role_assignment = { responsibility = { "security" } } }, "not_applicable" },
  { "no officer on a list that may lack one", { role_assignment = { responsibility = { "security" } } }, "undetermined", complete = { "attestation" }, tempting = true },
  { "elsewhere", { organization = { jurisdictions = { "US" } } }, "not_applicable" },
  { "nobody says where", { organization = { jurisdictions = unasked } }, "undetermined" },
  { "before the Regulation applied", { role_assignment = { from = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
}), shared.answers(fine, "means", of, about))
