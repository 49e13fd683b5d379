local control = "ISO42001:A.6.2.5"
local fine = {
  facts = shared.chosen(control, { deployment = { id = "d1", system = "s1", plan = "p1", released_at = "2024-06-10", watched_until = "2024-06-11" } }),
  complete = { "deployment" },
  subject = "s1",
  advice = { "watched" },
  expects = { planned = "satisfied", watched = "satisfied" },
}
cases(lines(fine, {
  { "released to a plan", {}, {} },
  { "while it is being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "a release without a plan", { deployment = { plan = blank } }, { planned = "not_satisfied" } },
  { "not applicable is no plan", { deployment = { plan = na } }, { planned = "not_satisfied" }, tempting = true },
  { "the release of another system", { deployment = { system = "s2" } }, { planned = "not_satisfied", watched = "not_satisfied" }, tempting = true },
  { "no release on file", { deployment = false }, { planned = "undetermined", watched = "undetermined" }, complete = {} },
  { "no release in a complete register", { deployment = false }, { planned = "not_satisfied", watched = "not_satisfied" } },
  { "one planned release beside one without a plan", { deployment = { { id = "d1", system = "s1", plan = "p1", released_at = "2024-06-10", watched_until = "2024-06-11" }, { id = "d2", system = "s1", plan = blank, released_at = "2024-08-10", watched_until = "2024-08-10" } } }, {} },
  { "the control stays satisfied though nobody watched", { deployment = { watched_until = "2024-06-10" } }, { watched = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
