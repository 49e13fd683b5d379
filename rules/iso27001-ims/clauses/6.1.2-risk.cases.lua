local risk = { id = "k1", title = "Theft of a model", assessment = "ra1", status = "open", owner = "r1", impact = 3, likelihood = 2, inherent = 6, priority = 1 }
local fine = { "all of it", facts = { risk = risk, risk_assessment = { id = "ra1", type = "security" } }, expects = { owner = "satisfied", level = "satisfied", ranked = "satisfied" } }
local lines = {
  { "nobody asked for more than its title", { risk = { owner = shared.unasked, impact = shared.unasked, likelihood = shared.unasked, inherent = shared.unasked, priority = shared.unasked } }, "undetermined" },
  { "a risk without an owner", { risk = { owner = blank } }, { owner = "not_satisfied" }, tempting = true },
  { "a risk without a rank", { risk = { priority = blank } }, { ranked = "not_satisfied" }, tempting = true },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
  { "a risk of AI", { risk_assessment = { type = "ai" } }, "not_applicable" },
}
for _, field in ipairs { "impact", "likelihood", "inherent" } do
  lines[#lines + 1] = { "without " .. field, { risk = { [field] = blank } }, { level = "not_satisfied" }, tempting = true }
end
shared.try(fine, lines)
