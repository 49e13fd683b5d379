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

case(fine)
cases(lines(fine, {
  { "nothing is on file", { document = false, process = false }, { documented = "undetermined", processes = "undetermined" }, complete = {} },
  { "no description at all", { document = but(manual, { covers = { "ISO42001:5.2" } }) }, { documented = "not_satisfied" } },
  { "a description that is a draft", { document = but(manual, { status = "draft" }) }, { documented = "not_satisfied" }, tempting = true },
}))
for _, theme in ipairs { "risk_assessment", "risk_treatment", "impact_assessment", "monitoring", "internal_audit", "management_review", "nonconformity" } do
  cases(lines(fine, { { "no process for " .. theme, { process = processes(theme) }, { processes = "not_satisfied" } } }))
end
cases(lines(fine, {
  { "one is missing, and there may be more", { process = processes "internal_audit" }, { processes = "undetermined" }, complete = { "document" } },
  { "the process for reviews begins today", { process = with(processes "management_review", { { id = "x", theme = "management_review", in_use_since = "2025-01-01" } }) } },
  { "the process for reviews is written and begins tomorrow", { process = with(processes "management_review", { { id = "x", theme = "management_review", in_use_since = "2025-01-02" } }) }, { processes = "not_satisfied" }, tempting = true },
}))
cases(asked(fine, "4.4-management-system/as-described"))
