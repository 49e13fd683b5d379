local of, about = "officer-tasks/done", "role_assignment:o1"
local fine = {
  facts = { role_assignment = { id = "o1", person = "p1", responsibility = { "GDPR:Art.39" }, from = "2024-01-01", to = blank }, attestation = { said(of, about) } },
  complete = { "attestation" },
  expects = { done = "satisfied" },
}
cases(lines(fine, {
  { "done, as somebody found", {}, {} },
  { "in office from tomorrow", { role_assignment = { from = "2025-01-02" } }, "not_applicable" },
  { "in office from today", { role_assignment = { from = "2025-01-01" } }, {} },
  { "in office until yesterday", { role_assignment = { to = "2024-12-31" } }, "not_applicable" },
  { "in office until today", { role_assignment = { to = "2025-01-01" } }, {} },
  { "another office", { role_assignment = { responsibility = { "security" } } }, "not_applicable" },
  { "before the Regulation applied", { role_assignment = { from = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
}), shared.answers(fine, "done", of, about))
