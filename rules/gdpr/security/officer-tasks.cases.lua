local of, about = "officer-tasks/done", "organization:org"
local fine = {
  facts = { organization = { id = "org", jurisdictions = { "DE", "US" } }, role_assignment = { id = "o1", person = "p1", responsibility = { "GDPR:Art.39" }, from = "2024-01-01", to = blank }, attestation = { said(of, about) } },
  complete = { "role_assignment", "attestation" },
  expects = { done = "satisfied" },
}
local places = {}
for _, country in ipairs(shared.area) do places[#places + 1] = { "in " .. country, { organization = { jurisdictions = { country } } } } end
cases(lines(fine, places), lines(fine, {
  { "done, as somebody found", {}, {} },
  { "in office from tomorrow", { role_assignment = { from = "2025-01-02" } }, "not_applicable" },
  { "in office from today", { role_assignment = { from = "2025-01-01" } }, {} },
  { "in office until yesterday", { role_assignment = { to = "2024-12-31" } }, "not_applicable" },
  { "in office until today", { role_assignment = { to = "2025-01-01" } }, {} },
  { "another office", { role_assignment = { responsibility = { "security" } } }, "not_applicable" },
  { "no officer on a list that may lack one", { role_assignment = { responsibility = { "security" } } }, "undetermined", complete = { "attestation" }, tempting = true },
  { "elsewhere", { organization = { jurisdictions = { "US" } } }, "not_applicable" },
  { "nobody says where", { organization = { jurisdictions = unasked } }, "undetermined" },
  { "before the Regulation applied", { role_assignment = { from = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
}), shared.answers(fine, "done", of, about))
