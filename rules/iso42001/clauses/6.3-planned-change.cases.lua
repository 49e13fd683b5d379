local fine = {
  "planned, thought through, approved first",
  complete = { "change" },
  advice = { "thought-through", "decided-first" }, expects = { planned = "satisfied", ["thought-through"] = "satisfied", ["decided-first"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    change = { id = "h1", level = "aims", description = "New risk criteria", planned = true, reason = "four steps were too few", consequence_review = "old risks stay", approved = "a1", done_at = "2024-06-01" },
    approval = { id = "a1", at = "2024-05-20" },
  },
}
case(fine)
local none = { planned = "not_applicable", ["thought-through"] = "not_applicable", ["decided-first"] = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "unplanned", { change = { planned = false } }, { planned = "not_satisfied" } },
  { "whether it was planned was left empty", { change = { planned = blank } }, { planned = "undetermined" }, tempting = true },
  { "approved, but not planned", { change = { planned = false, approved = "a1" } }, { planned = "not_satisfied" }, tempting = true },
  { "whether it was planned nobody asked", { change = { planned = unasked } }, { planned = "undetermined" } },
  { "the release of a model is no change of the management system", { change = { level = "model", planned = false } }, none },
  { "the change stays good though nobody wrote down why", { change = { reason = blank } }, { ["thought-through"] = "not_satisfied" } },
  { "the change stays good though nobody looked at what follows", { change = { consequence_review = blank } }, { ["thought-through"] = "not_satisfied" } },
  { "the change stays good though nobody approved it", { change = { approved = blank } }, { ["decided-first"] = "not_satisfied" } },
  { "approved on the day", { approval = { at = "2024-06-01" } } },
  { "approved a day later", { approval = { at = "2024-06-02" } }, { ["decided-first"] = "not_satisfied" } },
  { "not in effect yet", { change = { done_at = blank } }, { ["decided-first"] = "not_applicable" } },
}))
case { "an organisation whose list of changes is empty: nobody says that nothing changed", facts = { organization = { id = "org", name = "Org" } }, expects = { rule = "undetermined" } }
case { "no change of the management system in a complete list", facts = { organization = { id = "org", name = "Org" } }, complete = { "change" }, expects = { rule = "not_applicable" } }
