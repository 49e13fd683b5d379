local manual = { id = "d1", title = "How we manage AI", covers = { "ISO42001:4.4" }, status = "approved" }
-- A process for each theme but `skip`.
local function processes(skip)
  local made = {}
  for _, theme in ipairs { "risk_assessment", "risk_treatment", "impact_assessment", "monitoring", "internal_audit", "management_review", "nonconformity" } do
    if theme ~= skip then made[#made + 1] = { id = theme, name = theme, theme = theme, in_use_since = "2023-05-01" } end
  end
  return made
end
local fine = {
  "described, and every process in use",
  complete = { "document", "process" },
  facts = { organization = { id = "acme", name = "Acme" }, document = manual, process = processes(), attestation = { said("4.4-management-system/as-described", "organization:acme") } },
  expects = { documented = "satisfied", processes = "satisfied", ["as-described"] = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("nothing is on file", { document = {}, process = {} }, { documented = "undetermined", processes = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("no description at all", { document = but(manual, { covers = { "ISO42001:5.2" } }) }, { documented = "not_satisfied", rule = "not_satisfied" }))
case(world("a description that is a draft", { document = but(manual, { status = "draft" }) }, { documented = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
for _, theme in ipairs { "risk_assessment", "risk_treatment", "impact_assessment", "monitoring", "internal_audit", "management_review", "nonconformity" } do
  case(world("no process for " .. theme, { process = processes(theme) }, { processes = "not_satisfied", rule = "not_satisfied" }))
end
case(world("one is missing, and there may be more", { process = processes "internal_audit" }, { processes = "undetermined", rule = "undetermined" }, { complete = { "document" } }))
case(world("the process for reviews begins today", { process = with(processes "management_review", { { id = "x", theme = "management_review", in_use_since = "2025-01-01" } }) }))
case(world("the process for reviews is written and begins tomorrow", { process = with(processes "management_review", { { id = "x", theme = "management_review", in_use_since = "2025-01-02" } }) },
  { processes = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
cases(asked(fine, "4.4-management-system/as-described"))
