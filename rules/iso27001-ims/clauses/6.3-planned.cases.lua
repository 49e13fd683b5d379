local fine = { "planned and decided", facts = { change = { id = "ch1", level = "aims", description = "One document control", done_at = "2024-06-01", planned = true, approved = "a1" }, approval = { id = "a1", at = "2024-05-01" } },
  advice = { "decided-first" }, expects = { planned = "satisfied", ["decided-first"] = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { change = { planned = unasked, approved = unasked } }, "undetermined" },
  { "unplanned", { change = { planned = false } }, { planned = "not_satisfied" }, tempting = true },
  { "nobody answered", { change = { planned = blank } }, { planned = "not_satisfied" }, tempting = true },
  { "decided afterwards", { approval = { at = "2024-06-02" } }, { ["decided-first"] = "not_satisfied" } },
  { "decided on the day", { approval = { at = "2024-06-01" } }, {} },
  { "a control", { change = { level = "control" } }, {} },
  { "a model", { change = { level = "model" } }, "not_applicable" },
  { "done today", { change = { done_at = "2025-01-01" } }, {} },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" } }, "not_applicable" },
  { "to be done", { change = { done_at = blank } }, "not_applicable" },
}))
