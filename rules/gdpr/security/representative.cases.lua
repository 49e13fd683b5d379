local mandate = { id = "m1", framework = "GDPR", representative = "Rep GmbH", established_in = "union", from = "2024-01-01", to = blank }
local other = but(mandate, { id = "m2", framework = "EU-AI-ACT" })
local elsewhere = but(mandate, { id = "m3", established_in = "third_country" })
local fine = {
  facts = { organization = { id = "org", established_in = "third_country" }, processing_activity = shared.processing, mandate = { mandate, other, elsewhere } },
  complete = { "mandate", "processing_activity" },
  expects = { mandated = "satisfied" },
}
local function with(changes) return { mandate = { but(mandate, changes), other, elsewhere } } end
cases(lines(fine, {
  { "named", {}, {} },
  { "one under the law on AI, and one elsewhere", { mandate = { other, elsewhere } }, "not_satisfied", tempting = true },
  { "a mandate without a name", with { representative = blank }, "not_satisfied", tempting = true },
  { "from today", with { from = "2025-01-01" }, {} },
  { "from tomorrow", with { from = "2025-01-02" }, "not_satisfied", tempting = true },
  { "until today", with { to = "2025-01-01" }, {} },
  { "until yesterday", with { to = "2024-12-31" }, "not_satisfied", tempting = true },
  { "no register of mandates that is known to be whole", { mandate = false }, "undetermined", complete = { "processing_activity" } },
  { "established in the Union", { organization = { established_in = "union" } }, "not_applicable" },
  { "nobody says where it is established", { organization = { established_in = unasked } }, "undetermined" },
  { "no use of data in a record that is whole", { processing_activity = false }, "not_applicable" },
  { "no use of data in a record that may lack some", { processing_activity = false }, "undetermined", complete = { "mandate" } },
}), shared.bound(fine, true))
