local fine = {
  facts = shared.world {
    dataset = { { id = "d1", origin = "public", licence = "CC BY 4.0", personal_data = true, legal_basis = "consent" } },
    dataset_use = { id = "u1", dataset = "d1", system = "s1", purpose = "train" },
  },
  expects = { source = "satisfied", persons = "satisfied" },
}
cases(lines(fine, {
  { "source, licence and consent", {}, {} },
  { "used to improve", { dataset_use = { purpose = "improve" } }, {} },
  { "used to test", { dataset_use = { purpose = "test" } }, "not_applicable" },
  { "no licence", { dataset = { licence = blank } }, { source = "not_satisfied" }, tempting = true },
  { "from nobody knows where", { dataset = { origin = blank } }, { source = "not_satisfied" }, tempting = true },
  { "nobody asked for a licence", { dataset = { licence = unasked } }, { source = "undetermined" } },
  { "no ground for personal data", { dataset = { legal_basis = blank } }, { persons = "not_satisfied" }, tempting = true },
  { "nobody asked for a ground", { dataset = { legal_basis = unasked } }, { persons = "undetermined" } },
  { "no personal data", { dataset = { personal_data = false, legal_basis = blank } }, { persons = "not_applicable" } },
  { "nobody says whether there is personal data", { dataset = { personal_data = unasked } }, { persons = "undetermined" } },
  { "the day before the measures began", {}, "not_applicable", as_of = "2023-08-14" },
  { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}))
