local parts = { "system", "provider", "sole_responsibility", "conformity", "standards", "signature" }
local made = { id = "d1", system = "s1", contains = with(parts, { "data_protection" }), signed_by = "ann", signed_at = "2019-06-01", retention = years(10) }
local away = { but(made, { id = "d2", system = "s2", retention = blank }) }
local function declared(changes) return { declaration = with({ but(made, changes) }, away) } end
local base = shared.world("provider", "high", declared())
local fine = {
  facts = but(base, { ai_system = { but(base.ai_system[1], { personal_data = true }), base.ai_system[2] } }), complete = { "declaration" }, subject = "s1",
  expects = { signed = "satisfied", content = "satisfied", ["data-protection"] = "satisfied", kept = "satisfied" },
}
local list = {
  { "declared, signed, whole, kept", {}, {} },
  { "signed on the day it was placed on the market", declared { signed_at = "2028-09-01" }, {} },
  { "signed the day after", declared { signed_at = "2028-09-02" }, { signed = "not_satisfied" }, tempting = true },
  { "nobody signed", declared { signed_by = blank }, { signed = "not_satisfied" }, tempting = true },
  { "signed on a day nobody wrote down", declared { signed_at = blank }, { signed = "not_satisfied" } },
  { "the declaration of another system", { declaration = away }, { signed = "not_satisfied", content = "not_satisfied", ["data-protection"] = "not_satisfied", kept = "not_applicable" }, tempting = true },
  { "nothing on file", { declaration = false }, "undetermined", complete = {} },
  { "silent on data protection", declared { contains = parts }, { ["data-protection"] = "not_satisfied" } },
  { "silent on data protection, where no personal data are handled", but(declared { contains = parts }, { ai_system = { personal_data = false } }), { ["data-protection"] = "not_applicable" } },
  { "nobody asked about personal data", { ai_system = { personal_data = unasked } }, { ["data-protection"] = "undetermined" } },
  { "kept for longer", declared { retention = years(12) }, {} },
  { "kept for some days less", declared { retention = days(3650) }, { kept = "not_satisfied" }, tempting = true },
  { "nobody laid down how long", declared { retention = blank }, { kept = "not_satisfied" } },
}
for i, one in ipairs(parts) do
  local rest = { "data_protection" }
  for j, another in ipairs(parts) do if j ~= i then rest[#rest + 1] = another end end
  list[#list + 1] = { "silent on " .. one, declared { contains = rest }, { content = "not_satisfied" } }
end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, reads = { "signed" } })
