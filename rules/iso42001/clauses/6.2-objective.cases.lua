local fine = {
  "planned, made known, measured",
  complete = { "measurement" },
  expects = { policy = "satisfied", ["measured-by"] = "satisfied", ["why-not"] = "not_applicable", requirements = "satisfied", plan = "satisfied", known = "satisfied", followed = "satisfied",
    ["as-often"] = "satisfied", settled = "not_applicable", rule = "satisfied", severity = "low" },
  facts = {
    objective = { id = "o1", statement = "Equal accuracy for women and men", status = "running", policy = "d1", measurable = true, not_measurable_reason = blank, metric = "m1", obligations = { "b1" }, actions = "test each release",
      resources = "two days a month", owner = "w1", due = "2025-06-30", evaluation = "each quarter", communicated_at = "2024-03-01" },
    document = { id = "d1", type = "policy" },
    metric = { { id = "m1", measure_every = months(3) }, { id = "m2", measure_every = months(12) } },
    measurement = { id = "x1", metric = "m1", at = "2024-11-01" },
  },
}
case(fine)
local unmeasured = { ["measured-by"] = "not_applicable", ["why-not"] = "satisfied", followed = "not_applicable", ["as-often"] = "not_applicable" }
shared.vary(fine, {
  { "it names no policy", tempting = true, change = { objective = { policy = blank } }, expects = { policy = "not_satisfied", rule = "not_satisfied" } },
  { "it names a plan as its policy", tempting = true, change = { document = { type = "plan" } }, expects = { policy = "not_satisfied", rule = "not_satisfied" } },
  { "a policy that nobody knows more about", drop = { "document" }, expects = { policy = "undetermined", rule = "undetermined" } },
  { "measurable, by what is open", tempting = true, change = { objective = { metric = blank } }, expects = { ["measured-by"] = "not_satisfied", followed = "not_applicable", ["as-often"] = "not_applicable", rule = "not_satisfied" } },
  { "by what, nobody asked", unasked = { objective = { "metric" } }, expects = { ["measured-by"] = "undetermined", followed = "undetermined", ["as-often"] = "undetermined", rule = "undetermined" } },
  { "not measurable, with a reason", change = { objective = { measurable = false, metric = blank, not_measurable_reason = "trust has no number" } }, expects = unmeasured },
  { "not measurable, and why nobody says", tempting = true, change = { objective = { measurable = false, metric = blank } }, expects = but(unmeasured, { ["why-not"] = "not_satisfied", rule = "not_satisfied" }) },
  { "not measurable, and why nobody asked", change = { objective = { measurable = false, metric = blank } }, unasked = { objective = { "not_measurable_reason" } }, expects = but(unmeasured, { ["why-not"] = "undetermined", rule = "undetermined" }) },
  { "whether it can be measured was left empty", change = { objective = { measurable = blank } }, expects = { ["measured-by"] = "undetermined", ["why-not"] = "undetermined", rule = "undetermined" } },
  { "no requirement taken into account", tempting = true, change = { objective = { obligations = blank } }, expects = { requirements = "not_satisfied", rule = "not_satisfied" } },
  { "no requirement bears on it", change = { objective = { obligations = na } } },
  { "requirements were not asked for", unasked = { objective = { "obligations" } }, expects = { requirements = "undetermined", rule = "undetermined" } },
  { "a plan that was not asked for", unasked = { objective = { "actions" } }, expects = { plan = "undetermined", rule = "undetermined" } },
  { "not made known", change = { objective = { communicated_at = blank } }, expects = { known = "not_satisfied", rule = "not_satisfied" } },
  { "made known today", change = { objective = { communicated_at = "2025-01-01" } } },
  { "to be made known tomorrow", tempting = true, change = { objective = { communicated_at = "2025-01-02" } }, expects = { known = "not_satisfied", rule = "not_satisfied" } },
  { "whether it was made known nobody asked", unasked = { objective = { "communicated_at" } }, expects = { known = "undetermined", rule = "undetermined" } },

  { "never measured", drop = { "measurement" }, expects = { followed = "not_satisfied", ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "values may be elsewhere", drop = { "measurement" }, open = { "measurement" }, expects = { followed = "undetermined", ["as-often"] = "undetermined", rule = "undetermined" } },
  { "values of another metric", tempting = true, change = { measurement = { metric = "m2" } }, expects = { followed = "not_satisfied", ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "measured tomorrow", tempting = true, change = { measurement = { at = "2025-01-02" } }, expects = { followed = "not_satisfied", ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "measured on a day nobody noted", tempting = true, change = { measurement = { at = blank } }, expects = { followed = "not_satisfied", ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "measured today", change = { measurement = { at = "2025-01-01" } } },
  { "not begun: nothing to measure yet", change = { objective = { status = "planned" } }, drop = { "measurement" }, expects = { followed = "not_applicable", ["as-often"] = "not_applicable" } },
  { "the last day of the quarter", change = { measurement = { at = "2024-10-02" } } },
  { "one day late", tempting = true, change = { measurement = { at = "2024-10-01" } }, expects = { ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "met: it need not be measured any more", change = { objective = { status = "met" }, measurement = { at = "2023-10-01" } }, expects = { ["as-often"] = "not_applicable" } },
  { "how often was left open", put = { metric = { id = "m1", measure_every = blank } }, change = { measurement = { at = "2023-10-01" } }, expects = { ["as-often"] = "not_applicable" } },

  { "its day is today", change = { objective = { due = "2025-01-01" } } },
  { "its day was yesterday, and it still runs", tempting = true, change = { objective = { due = "2024-12-31" } }, expects = { settled = "not_satisfied", rule = "not_satisfied" } },
  { "its day has passed, it was met", change = { objective = { due = "2024-12-31", status = "met" } }, expects = { settled = "satisfied", ["as-often"] = "not_applicable" } },
  { "its day has passed, it was missed, and that is on record", change = { objective = { due = "2024-12-31", status = "missed" } }, expects = { settled = "satisfied", ["as-often"] = "not_applicable" } },
  { "its day has passed, it never began", change = { objective = { due = "2024-12-31", status = "planned" } }, expects = { settled = "not_satisfied", followed = "not_applicable", ["as-often"] = "not_applicable", rule = "not_satisfied" } },
  { "where it stands was left empty", change = { objective = { status = blank, due = "2024-12-31" } },
    expects = { policy = "undetermined", ["measured-by"] = "undetermined", requirements = "undetermined", plan = "undetermined", known = "undetermined", followed = "undetermined", ["as-often"] = "undetermined", settled = "undetermined", rule = "undetermined" } },
  { "dropped", change = { objective = { status = "dropped" } },
    expects = { policy = "not_applicable", ["measured-by"] = "not_applicable", requirements = "not_applicable", plan = "not_applicable", known = "not_applicable", followed = "not_applicable", ["as-often"] = "not_applicable", rule = "not_applicable" } },
})
for _, field in ipairs { "actions", "resources", "owner", "due", "evaluation" } do
  shared.vary(fine, { { "a plan without " .. field, tempting = true, change = { objective = { [field] = blank } }, expects = { plan = "not_satisfied", rule = "not_satisfied" } } })
end
shared.vary(fine, { { "its day was not asked for", unasked = { objective = { "due" } }, expects = { plan = "undetermined", settled = "undetermined", rule = "undetermined" } } })
