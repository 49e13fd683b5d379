local risk = { id = "k1", title = "Theft of a model", assessment = "ra1", status = "open", owner = "r1", impact = 3, likelihood = 2, inherent = 6, priority = 1 }
local fine = { "all of it", facts = { risk = risk, risk_assessment = { id = "ra1", type = "security" } }, expects = { owner = "satisfied", level = "satisfied", ranked = "satisfied" } }
local list = {
  { "nobody asked for more than its title", { risk = { owner = unasked, impact = unasked, likelihood = unasked, inherent = unasked, priority = unasked } }, "undetermined" },
  { "a risk without an owner", { risk = { owner = blank } }, { owner = "not_satisfied" }, tempting = true },
  { "a risk without a rank", { risk = { priority = blank } }, { ranked = "not_satisfied" }, tempting = true },
  { "closed", { risk = { status = "closed" } }, "not_applicable" },
  { "a risk of AI", { risk_assessment = { type = "ai" } }, "not_applicable" },
}
for _, field in ipairs { "impact", "likelihood", "inherent" } do
  list[#list + 1] = { "without " .. field, { risk = { [field] = blank } }, { level = "not_satisfied" }, tempting = true }
end
cases(lines(fine, with({ { fine[1] } }, list)))
