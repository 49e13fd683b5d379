local officer = { id = "o1", role = "data protection officer", responsibility = { "GDPR:Art.39" }, from = "2023-01-01", to = blank }
local other = { id = "o2", role = "privacy champion", responsibility = { "data_protection" }, from = "2023-01-01", to = blank }
local watching = but(shared.processing, { core_activity = true, large_scale = true, systematic_monitoring = true })
local fine = {
  facts = { organization = { id = "org", name = "Org", jurisdictions = { "DE" }, body = "public" }, processing_activity = watching, role_assignment = { officer, other } },
  complete = { "role_assignment", "processing_activity" },
  expects = { named = "satisfied", public = "satisfied" },
}
local function private(facts) return but({ organization = { body = "private" } }, facts) end
local list = {
  { "a public body that watches people, with an officer", {}, {} },
  { "somebody looks after privacy and is no officer", { role_assignment = { other } }, "not_satisfied", tempting = true },
  { "the officer left yesterday", { role_assignment = { to = "2024-12-31" } }, "not_satisfied", tempting = true },
  { "the officer leaves today", { role_assignment = { to = "2025-01-01" } }, {} },
  { "the officer begins today", { role_assignment = { from = "2025-01-01" } }, {} },
  { "the officer begins tomorrow", { role_assignment = { from = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "nobody is known to have the office", { role_assignment = false }, "undetermined", complete = { "processing_activity" } },
  { "private", private {}, { public = "not_applicable" } },
  { "a private body that provides public services", { organization = { body = "public_service" } }, { public = "not_applicable" } },
  { "nobody says what body it is", { organization = { body = unasked } }, { public = "undetermined" } },
  { "private, and uses health data at scale", private { processing_activity = { systematic_monitoring = false, special_categories = true } }, { public = "not_applicable" } },
  { "private, and does both", private { processing_activity = { special_categories = true } }, { public = "not_applicable" } },
  { "private, and watches nobody", private { processing_activity = { systematic_monitoring = false } }, "not_applicable" },
  { "private, at a small scale", private { processing_activity = { large_scale = false, special_categories = true } }, "not_applicable" },
  { "private, as a side activity", private { processing_activity = { core_activity = false, special_categories = true } }, "not_applicable" },
  { "private, under another law", private { processing_activity = { laws = { "IN-DPDP" }, special_categories = true } }, "not_applicable" },
  { "private, and it ended", private { processing_activity = { ended_at = "2024-12-31", special_categories = true } }, "not_applicable" },
  { "private, and watching ends today", private { processing_activity = { ended_at = "2025-01-01" } }, { public = "not_applicable" } },
  { "private, and using health data ends today", private { processing_activity = { ended_at = "2025-01-01", systematic_monitoring = false, special_categories = true } }, { public = "not_applicable" } },
  { "private, and the record may lack some", private { processing_activity = { systematic_monitoring = false } }, { named = "undetermined", public = "not_applicable" }, complete = { "role_assignment" } },
  { "private, watches people, and has none", private { role_assignment = { other } }, { named = "not_satisfied", public = "not_applicable" } },
  { "public, watches nobody, and has none", { processing_activity = { systematic_monitoring = false }, role_assignment = { other } }, { named = "not_applicable", public = "not_satisfied" } },
  { "elsewhere", { organization = { jurisdictions = { "US" } } }, "not_applicable" },
  { "nobody says whose law binds it", { organization = { jurisdictions = unasked } }, "undetermined" },
  { "before the Regulation applied", { role_assignment = { from = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
}
for _, country in ipairs(shared.area) do list[#list + 1] = { "in " .. country, { organization = { jurisdictions = { country } } }, {} } end
cases(lines(fine, list))
