local fine = {
  "planned, thought through, approved first",
  complete = { "change" },
  expects = { planned = "satisfied", ["thought-through"] = "satisfied", ["decided-first"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    change = { id = "h1", level = "aims", description = "New risk criteria", planned = true, reason = "four steps were too few", consequence_review = "old risks stay", approved = "a1", done_at = "2024-06-01" },
    approval = { id = "a1", at = "2024-05-20" },
  },
}
case(fine)
local none = { planned = "not_applicable", ["thought-through"] = "not_applicable", ["decided-first"] = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "unplanned", change = { change = { planned = false } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "whether it was planned was left empty", tempting = true, change = { change = { planned = blank } }, expects = { planned = "undetermined", rule = "undetermined" } },
  { "approved, but not planned", tempting = true, change = { change = { planned = false, approved = "a1" } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "whether it was planned nobody asked", unasked = { change = { "planned" } }, expects = { planned = "undetermined", rule = "undetermined" } },
  { "the release of a model is no change of the management system", change = { change = { level = "model", planned = false } }, expects = none },
  { "the change stays good though nobody wrote down why", change = { change = { reason = blank } }, expects = { ["thought-through"] = "not_satisfied" } },
  { "the change stays good though nobody looked at what follows", change = { change = { consequence_review = blank } }, expects = { ["thought-through"] = "not_satisfied" } },
  { "the change stays good though nobody approved it", change = { change = { approved = blank } }, expects = { ["decided-first"] = "not_satisfied" } },
  { "approved on the day", change = { approval = { at = "2024-06-01" } } },
  { "approved a day later", change = { approval = { at = "2024-06-02" } }, expects = { ["decided-first"] = "not_satisfied" } },
  { "not in effect yet", change = { change = { done_at = blank } }, expects = { ["decided-first"] = "not_applicable" } },
})
case { "an organisation whose list of changes is empty: nobody says that nothing changed", facts = { organization = { id = "org", name = "Org" } }, expects = { rule = "undetermined" } }
case { "no change of the management system in a complete list", facts = { organization = { id = "org", name = "Org" } }, complete = { "change" }, expects = { rule = "not_applicable" } }
