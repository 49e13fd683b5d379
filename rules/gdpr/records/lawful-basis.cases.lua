local of, about = "lawful-basis/carries", "processing_activity:p1"
local fine = {
  facts = { processing_activity = shared.processing, attestation = { said(of, about) } },
  complete = { "attestation" },
  expects = { named = "satisfied", carries = "satisfied" },
}
local function answer(changes) return { attestation = { said(of, about, changes) } } end
local list = {
  { "named, and looked at", {}, {} },
  { "none is named", { processing_activity = { legal_basis = blank } }, { named = "not_satisfied" }, tempting = true },
  { "a ground of another country's law", { processing_activity = { legal_basis = "treatment_payment_operations" } }, { named = "not_satisfied" }, tempting = true },
  { "nobody was asked for one", { processing_activity = { legal_basis = unasked } }, { named = "undetermined" } },
  { "it does not carry", answer { answer = "no" }, { carries = "not_satisfied" } },
  { "it carries a part of it", answer { answer = "partly" }, { carries = "not_satisfied" }, tempting = true },
  { "named, and nobody looked", { attestation = { said("other/sentence", about) } }, { carries = "undetermined" }, tempting = true },
  { "another use was looked at", answer { subject = "processing_activity:p2" }, { carries = "undetermined" }, tempting = true },
  { "looked at as long ago as may be", answer { at = "2024-01-02" }, {} },
  { "looked at too long ago", answer { at = "2024-01-01" }, { carries = "undetermined" }, tempting = true },
  { "looked at today", answer { at = "2025-01-01" }, {} },
  { "to be looked at tomorrow", answer { at = "2025-01-02" }, { carries = "undetermined" }, tempting = true },
  { "it holds until today", answer { ["until"] = "2025-01-01" }, {} },
  { "it held until yesterday", answer { ["until"] = "2024-12-31" }, { carries = "undetermined" }, tempting = true },
  { "nobody says what was seen", answer { seen = blank }, { carries = "undetermined" }, tempting = true },
}
for _, ground in ipairs { "consent", "contract", "vital_interests", "public_task", "legitimate_interests" } do
  list[#list + 1] = { "on the ground " .. ground, { processing_activity = { legal_basis = ground } }, {} }
end
cases(lines(fine, list), shared.bound(fine))
