local leaves = { "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3",
  "8.1", "8.2", "8.3", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1" }
local function ids(list)
  local made = {}
  for _, id in ipairs(list) do made[#made + 1] = "ISO27001:" .. id end
  return made
end
local whole = ids(with(leaves, { "10.2", "A.8.15" }))
local audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO27001" }, scope = whole }
local fine = { "one programme for both",
  facts = { audit_programme = { id = "ap1", standards = { "ISO27001", "ISO42001" }, cycle_from = "2024-01-01", cycle_to = "2026-12-31", interval = "P1Y", methods = "samples", responsible = "p1", reporting = "within two weeks", weighting = "by risk", previous_results_used = true },
    audit = audit, control_statement = { { id = "e1", control = "ISO27001:A.8.15", applicable = true }, { id = "e2", control = "ISO27001:A.8.18", applicable = false }, { id = "e3", control = "ISO42001:A.2.2", applicable = true } } },
  complete = { "audit", "control_statement" }, advice = { "one" }, expects = { says = "satisfied", weighed = "satisfied", leaves = "satisfied", controls = "satisfied", one = "satisfied" } }
local u = unasked
local function audits(scope, more) return { audit = { but(audit, { scope = ids(scope) }), but(audit, but({ id = "au2" }, more)) } } end
local rows = {
  { "nobody asked", { audit_programme = { interval = u, methods = u, responsible = u, reporting = u, weighting = u, previous_results_used = u }, audit = false },
    { says = "undetermined", weighed = "undetermined", leaves = "undetermined", controls = "undetermined" }, complete = {} },
  { "importance was not weighed", { audit_programme = { weighting = blank } }, { weighed = "not_satisfied" }, tempting = true },
  { "earlier results were left aside", { audit_programme = { previous_results_used = false } }, { weighed = "not_satisfied" }, tempting = true },
  { "nobody answered whether they were used", { audit_programme = { previous_results_used = blank } }, { weighed = "not_satisfied" } },
  { "one requirement is not reached", { audit = { scope = ids(with(leaves, { "A.8.15" })) } }, { leaves = "not_satisfied" }, tempting = true },
  { "a selected control is not reached", { audit = { scope = ids(with(leaves, { "10.2" })) } }, { controls = "not_satisfied" }, tempting = true },
  { "controls may have been selected beside these", {}, { controls = "undetermined" }, complete = { "audit" } },
  { "a programme for security alone", { audit_programme = { standards = { "ISO27001" } } }, { one = "not_satisfied" } },
  { "a programme for AI alone", { audit_programme = { standards = { "ISO42001" } } }, "not_applicable" },
  { "it begins today", { audit_programme = { cycle_from = "2025-01-01" } }, {} },
  { "it begins tomorrow", { audit_programme = { cycle_from = "2025-01-02" } }, "not_applicable" },
  { "it ends today", { audit_programme = { cycle_to = "2025-01-01" } }, {} },
  { "it ended yesterday", { audit_programme = { cycle_to = "2024-12-31" } }, "not_applicable" },
}
for _, field in ipairs { "interval", "methods", "responsible", "reporting" } do
  rows[#rows + 1] = { "without " .. field, { audit_programme = { [field] = blank } }, { says = "not_satisfied" }, tempting = true }
end
for _, other in ipairs { { programme = "ap2" }, { type = "stage2" }, { standards = { "ISO42001" } } } do
  for field in pairs(other) do
    rows[#rows + 1] = { "what is missing is reached by an audit of another " .. field, audits({ "4.1" }, other), { leaves = "not_satisfied", controls = "not_satisfied" }, tempting = true }
  end
end
cases(lines(fine, with({ { fine[1] } }, rows)))
