local control = "ISO27001:A.8.32"
local fine = { "decided and weighed", facts = { change = { id = "ch1", level = "system", description = "New release", done_at = "2024-06-01", approved = "a1", consequence_review = "none" }, approval = { id = "a1", at = "2024-05-01" }, control_statement = shared.stated(control) },
  advice = { "weighed" }, expects = { decided = "satisfied", weighed = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nobody asked", { change = { approved = unasked, consequence_review = unasked } }, "undetermined" },
  { "nobody decided", { change = { approved = blank } }, { decided = "not_satisfied" }, tempting = true },
  { "decided on the day", { approval = { at = "2024-06-01" } }, {} },
  { "decided the day after", { approval = { at = "2024-06-02" } }, { decided = "not_satisfied" }, tempting = true },
  { "decided on no day", { approval = { at = blank } }, { decided = "not_satisfied" }, tempting = true },
  { "nobody weighed it", { change = { consequence_review = blank } }, { weighed = "not_satisfied" } },
  { "a model", { change = { level = "model" } }, {} },
  { "a supplier", { change = { level = "supplier" } }, "not_applicable" },
  { "done today", { change = { done_at = "2025-01-01" } }, {} },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" } }, "not_applicable" },
  { "to be done", { change = { done_at = blank } }, "not_applicable" },
}, shared.statements(control)))))
