local fine = {
  facts = shared.world { authority_request = { id = "q1", system = "s1", asked = { "information", "documents" }, given = { "information", "documents" }, due = "2026-05-31", answered_at = "2026-05-31" } },
  expects = { answered = "satisfied", given = "satisfied" },
}
cases(lines(fine, {
  { "answered on the last day", {}, {} },
  { "answered the day after", { authority_request = { answered_at = "2026-06-01" } }, { answered = "not_satisfied" }, tempting = true },
  { "not answered", { authority_request = { answered_at = blank } }, { answered = "not_satisfied" } },
  { "nobody says when it was answered", { authority_request = { answered_at = unasked } }, { answered = "undetermined" } },
  { "given a part", { authority_request = { given = { "information" } } }, { given = "not_satisfied" }, tempting = true },
  { "nobody wrote down what was given", { authority_request = { given = blank } }, { given = "not_satisfied" } },
  { "nobody was asked what was given", { authority_request = { given = unasked } }, { given = "undetermined" } },
  { "due today", { authority_request = { due = "2026-06-01" } }, "not_applicable" },
  { "nobody says when it is due", { authority_request = { due = unasked } }, "undetermined" },
  { "the day before the measures began", { authority_request = { due = "2023-01-01", answered_at = "2023-01-01" } }, "not_applicable", as_of = "2023-08-14" },
  { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
}))
