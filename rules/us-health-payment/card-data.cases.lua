local fine = {
  facts = shared.world("merchant", {
    dataset = { { id = "d1", categories = { "card_numbers", "amounts" }, retention = "P1Y" } },
    dataset_use = { id = "u1", dataset = "d1", system = "s1", purpose = "train", to = blank },
  }),
  expects = { ["no-codes"] = "satisfied", limited = "satisfied" },
}
cases(lines(fine, {
  { "numbers, kept for a time", {}, {} },
  { "codes too", { dataset = { categories = { "card_numbers", "card_authentication" } } }, { ["no-codes"] = "not_satisfied" } },
  { "nobody says what is in it", { dataset = { categories = blank } }, { ["no-codes"] = "not_satisfied", limited = "undetermined" }, tempting = true },
  { "nobody asked what is in it", { dataset = { categories = unasked } }, "undetermined" },
  { "numbers, kept for nobody knows how long", { dataset = { retention = blank } }, { limited = "not_satisfied" }, tempting = true },
  { "nobody asked how long", { dataset = { retention = unasked } }, { limited = "undetermined" } },
  { "no numbers", { dataset = { categories = { "amounts" }, retention = blank } }, { limited = "not_applicable" } },
  { "as service_provider", { ai_role = { role = "service_provider" } }, {} },
  { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "merchant" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "used until today", { dataset_use = { to = "2026-06-01" } }, {} },
  { "used until yesterday", { dataset_use = { to = "2026-05-31" } }, "not_applicable" },
}))
