local of, about = "child-consent/national", "processing_activity:p1"
local form = { id = "c1", activity = "p1", minimum_age = 14, from = "2024-03-01", to = blank }
local foreign = but(form, { id = "c2", activity = "p2", minimum_age = 10 })
local fine = {
  facts = { processing_activity = but(shared.processing, { legal_basis = "consent", children = true, online_service = true }), consent = { form, foreign }, attestation = { said(of, about) } },
  complete = { "consent", "attestation" },
  expects = { age = "satisfied", national = "satisfied" },
}
local function from(age) return { consent = { but(form, { minimum_age = age }), foreign } } end
local usual = { age = "satisfied", national = "not_applicable" }
cases(lines(fine, {
  { "from fourteen, as the law of the state has it", {}, {} },
  { "from thirteen", from(13), {} },
  { "from twelve", from(12), { age = "not_satisfied", national = "not_applicable" }, tempting = true },
  { "from fifteen", from(15), {} },
  { "from sixteen", from(16), usual },
  { "from any age", from(blank), { age = "not_satisfied", national = "not_applicable" }, tempting = true },
  { "nobody was asked from which age", from(unasked), "undetermined" },
  { "an earlier form had ten", { consent = { form, foreign, but(form, { id = "c3", minimum_age = 10, to = "2024-12-31" }) } }, {} },
  { "two forms that say two things", { consent = { form, foreign, but(form, { id = "c3", minimum_age = 10, to = "2025-01-01" }) } }, "undetermined" },
  { "no children", { processing_activity = { children = false } }, "not_applicable" },
  { "nobody says whether there are children", { processing_activity = { children = unasked } }, "undetermined" },
  { "not online", { processing_activity = { online_service = false } }, "not_applicable" },
  { "nobody says whether it is online", { processing_activity = { online_service = unasked } }, "undetermined" },
  { "another ground", { processing_activity = { legal_basis = "contract" } }, "not_applicable" },
  { "nobody says on which ground", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.answers(fine, "national", of, about), shared.bound(fine))
