local fine = { "all of it",
  facts = { objective = { id = "ob1", statement = "No leak", theme = "security", status = "running", actions = "a", resources = "r", owner = "r1", due = "2025-06-01", evaluation = "e", measurable = true, not_measurable_reason = blank, communicated_at = "2024-02-01" } },
  expects = { plan = "satisfied", measurable = "satisfied", ["why-not"] = "not_applicable", told = "satisfied" } }
local u = unasked
local list = {
  { "nobody asked for more", { objective = { actions = u, resources = u, owner = u, due = u, evaluation = u, measurable = u, not_measurable_reason = u, communicated_at = u } }, { plan = "undetermined", measurable = "undetermined", ["why-not"] = "undetermined", told = "undetermined" } },
  { "it cannot be measured, and why is said", { objective = { measurable = false, not_measurable_reason = "a matter of trust" } }, { ["why-not"] = "satisfied" } },
  { "it cannot be measured", { objective = { measurable = false } }, { ["why-not"] = "not_satisfied" }, tempting = true },
  { "whether it can be measured was left open", { objective = { measurable = blank } }, { measurable = "not_satisfied", ["why-not"] = "undetermined" }, tempting = true },
  { "told today", { objective = { communicated_at = "2025-01-01" } }, {} },
  { "to be told tomorrow", { objective = { communicated_at = "2025-01-02" } }, { told = "not_satisfied" }, tempting = true },
  { "nobody was told", { objective = { communicated_at = blank } }, { told = "not_satisfied" }, tempting = true },
  { "an objective on security of AI", { objective = { theme = "ISO42001:C.2.10" } }, {} },
  { "an objective on fairness", { objective = { theme = "ISO42001:C.2.5" } }, "not_applicable" },
  { "planned", { objective = { status = "planned" } }, {} },
  { "met long ago", { objective = { status = "met" } }, "not_applicable" },
}
for _, field in ipairs { "actions", "resources", "owner", "due", "evaluation" } do
  list[#list + 1] = { "without " .. field, { objective = { [field] = blank } }, { plan = "not_satisfied" }, tempting = true }
end
cases(lines(fine, with({ { fine[1] } }, list)))
