local fine = {
  "planned, made known, measured",
  complete = { "measurement" },
  expects = { policy = "satisfied", ["measured-by"] = "satisfied", ["why-not"] = "not_applicable", requirements = "satisfied", plan = "satisfied", known = "satisfied", followed = "satisfied",
    ["as-often"] = "satisfied", settled = "not_applicable", rule = "satisfied", severity = "low" },
  facts = {
    objective = { id = "o1", statement = "Equal accuracy for women and men", theme = "ISO42001:C.2.5", status = "running", policy = "d1", measurable = true, not_measurable_reason = blank, metric = "m1", obligations = { "b1" }, actions = "test each release",
      resources = "two days a month", owner = "w1", due = "2025-06-30", evaluation = "each quarter", communicated_at = "2024-03-01" },
    document = { id = "d1", type = "policy" },
    metric = { { id = "m1", measure_every = months(3) }, { id = "m2", measure_every = months(12) } },
    measurement = { id = "x1", metric = "m1", at = "2024-11-01" },
  },
}
case(fine)
local function all(outcome)
  local made = {}
  for id in pairs(fine.expects) do if id ~= "severity" then made[id] = outcome end end
  return made
end
local unmeasured = { ["measured-by"] = "not_applicable", ["why-not"] = "satisfied", followed = "not_applicable", ["as-often"] = "not_applicable" }
cases(lines(fine, {
  { "it names no policy", { objective = { policy = blank } }, { policy = "not_satisfied" }, tempting = true },
  { "it names a plan as its policy", { document = { type = "plan" } }, { policy = "not_satisfied" }, tempting = true },
  { "a policy that nobody knows more about", { document = false }, { policy = "undetermined" } },
  { "measurable, by what is open", { objective = { metric = blank } }, { ["measured-by"] = "not_satisfied", followed = "not_applicable", ["as-often"] = "not_applicable" }, tempting = true },
  { "by what, nobody asked", { objective = { metric = unasked } }, { ["measured-by"] = "undetermined", followed = "undetermined", ["as-often"] = "undetermined" } },
  { "not measurable, with a reason", { objective = { measurable = false, metric = blank, not_measurable_reason = "trust has no number" } }, unmeasured },
  { "not measurable, and why nobody says", { objective = { measurable = false, metric = blank } }, but(unmeasured, { ["why-not"] = "not_satisfied" }), tempting = true },
  { "not measurable, and why nobody asked", { objective = { not_measurable_reason = unasked, measurable = false, metric = blank } }, but(unmeasured, { ["why-not"] = "undetermined" }) },
  { "whether it can be measured was left empty", { objective = { measurable = blank } }, { ["measured-by"] = "undetermined", ["why-not"] = "undetermined" } },
  { "no requirement taken into account", { objective = { obligations = blank } }, { requirements = "not_satisfied" }, tempting = true },
  { "no requirement bears on it", { objective = { obligations = na } } },
  { "requirements were not asked for", { objective = { obligations = unasked } }, { requirements = "undetermined" } },
  { "a plan that was not asked for", { objective = { actions = unasked } }, { plan = "undetermined" } },
  { "not made known", { objective = { communicated_at = blank } }, { known = "not_satisfied" } },
  { "made known today", { objective = { communicated_at = "2025-01-01" } } },
  { "to be made known tomorrow", { objective = { communicated_at = "2025-01-02" } }, { known = "not_satisfied" }, tempting = true },
  { "whether it was made known nobody asked", { objective = { communicated_at = unasked } }, { known = "undetermined" } },
  { "never measured", { measurement = false }, { followed = "not_satisfied", ["as-often"] = "not_satisfied" } },
  { "values may be elsewhere", { measurement = false }, { followed = "undetermined", ["as-often"] = "undetermined" }, complete = {} },
  { "values of another metric", { measurement = { metric = "m2" } }, { followed = "not_satisfied", ["as-often"] = "not_satisfied" }, tempting = true },
  { "measured tomorrow", { measurement = { at = "2025-01-02" } }, { followed = "not_satisfied", ["as-often"] = "not_satisfied" }, tempting = true },
  { "measured on a day nobody noted", { measurement = { at = blank } }, { followed = "not_satisfied", ["as-often"] = "not_satisfied" }, tempting = true },
  { "measured today", { measurement = { at = "2025-01-01" } } },
  { "not begun: nothing to measure yet", { objective = { status = "planned" }, measurement = false }, { followed = "not_applicable", ["as-often"] = "not_applicable" } },
  { "the last day of the quarter", { measurement = { at = "2024-10-02" } } },
  { "one day late", { measurement = { at = "2024-10-01" } }, { ["as-often"] = "not_satisfied" }, tempting = true },
  { "met: it need not be measured any more", { objective = { status = "met" }, measurement = { at = "2023-10-01" } }, { ["as-often"] = "not_applicable" } },
  { "how often was left open", { measurement = { at = "2023-10-01" }, metric = { id = "m1", measure_every = blank } }, { ["as-often"] = "not_applicable" } },
  { "its day is today", { objective = { due = "2025-01-01" } } },
  { "its day was yesterday, and it still runs", { objective = { due = "2024-12-31" } }, { settled = "not_satisfied" }, tempting = true },
  { "its day has passed, it was met", { objective = { due = "2024-12-31", status = "met" } }, { settled = "satisfied", ["as-often"] = "not_applicable" } },
  { "its day has passed, it was missed, and that is on record", { objective = { due = "2024-12-31", status = "missed" } }, { settled = "satisfied", ["as-often"] = "not_applicable" } },
  { "its day has passed, it never began", { objective = { due = "2024-12-31", status = "planned" } }, { settled = "not_satisfied", followed = "not_applicable", ["as-often"] = "not_applicable" } },
  { "where it stands was left empty", { objective = { status = blank, due = "2024-12-31" } }, { policy = "undetermined", ["measured-by"] = "undetermined", requirements = "undetermined", plan = "undetermined", known = "undetermined", followed = "undetermined", ["as-often"] = "undetermined", settled = "undetermined" } },
  { "an objective of information security that lacks all of it", { objective = { theme = "ISO27001:6.2", policy = blank, obligations = blank, actions = blank, communicated_at = blank } }, all "not_applicable" },
  { "it serves a theme of its own", { objective = { theme = "fairness" } } },
  { "what it serves was left empty", { objective = { theme = blank } } },
  { "what it serves nobody asked", { objective = { theme = unasked } }, but(all "undetermined", { ["why-not"] = "not_applicable", settled = "not_applicable" }) },
  { "dropped", { objective = { status = "dropped" } }, { policy = "not_applicable", ["measured-by"] = "not_applicable", requirements = "not_applicable", plan = "not_applicable", known = "not_applicable", followed = "not_applicable", ["as-often"] = "not_applicable" } },
}))
for _, field in ipairs { "actions", "resources", "owner", "due", "evaluation" } do
  cases(lines(fine, { { "a plan without " .. field, { objective = { [field] = blank } }, { plan = "not_satisfied" }, tempting = true } }))
end
cases(lines(fine, { { "its day was not asked for", { objective = { due = unasked } }, { plan = "undetermined", settled = "undetermined" } } }))
