local conformity = { id = "r1", person = "p1", role = "AI officer", responsibility = { "aims_conformity" }, authority = "approve", from = "2023-01-01", to = blank }
local reporting = { id = "r2", person = "p2", role = "AI reporter", responsibility = { "aims_reporting" }, authority = "advise", from = "2023-01-01", to = blank }
local p1, p2 = { id = "p1", name = "Bo", active_to = blank }, { id = "p2", name = "Cy", active_to = blank }
local report = { id = "c1", topic = "performance", side = "internal", sent_at = "2024-09-01" }
local fine = {
  "both duties are given out, and reports come",
  complete = { "role_assignment", "communication" },
  facts = { organization = { id = "acme", name = "Acme" }, role_assignment = { conformity, reporting }, person = { p1, p2 }, communication = report },
  advice = { "reported" }, expects = { conformity = "satisfied", reporting = "satisfied", reported = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "one person may hold both", { role_assignment = but(conformity, { responsibility = { "aims_conformity", "aims_reporting" } }) } },
  { "nothing is on file", { role_assignment = false, communication = false }, { conformity = "undetermined", reporting = "undetermined", reported = "undetermined" }, complete = {} },
  { "it is declared that the duties were not given out", { role_assignment = false }, { conformity = "not_satisfied", reporting = "not_satisfied" }, empty_is_true = { "role_assignment" } },
}))

-- The same worlds for both duties; `facts` puts the changed assignment beside the other.
local duties = {
  conformity = { role = conformity, person = p1, facts = function(role, person) return { role_assignment = { role, reporting }, person = { person or p1, p2 } } end },
  reporting = { role = reporting, person = p2, facts = function(role, person) return { role_assignment = { conformity, role }, person = { p1, person or p2 } } end },
}
for id, duty in pairs(duties) do
  local bad, unknown = { [id] = "not_satisfied", rule = "not_satisfied" }, { [id] = "undetermined", rule = "undetermined" }
  local role, person, facts = duty.role, duty.person, duty.facts
  cases(lines(fine, {
  { id .. ": the duty is not among those given out", facts(but(role, { responsibility = { "legal" } })), unknown },
  { id .. ": a box in the chart without a name", facts(but(role, { person = blank })), bad, tempting = true },
  { id .. ": the holder has left", facts(role, but(person, { active_to = "2024-12-31" })), bad, tempting = true },
  { id .. ": the holder leaves today", facts(role, but(person, { active_to = "2025-01-01" })) },
  { id .. ": no authority", facts(but(role, { authority = blank })), bad },
  { id .. ": it begins today", facts(but(role, { from = "2025-01-01" })) },
  { id .. ": it begins tomorrow", facts(but(role, { from = "2025-01-02" })), unknown },
  { id .. ": it ends today", facts(but(role, { to = "2025-01-01" })) },
  { id .. ": it ended yesterday, and nobody followed", facts(but(role, { to = "2024-12-31" })), bad, tempting = true },
}))
end
cases(lines(fine, {
  { "who may only advise cannot see to it", duties.conformity.facts(but(conformity, { authority = "advise" })), { conformity = "not_satisfied" }, tempting = true },
  { "the last report is a day less than a year old", { communication = but(report, { sent_at = "2024-01-02" }) } },
  { "the last report is a year old", { communication = but(report, { sent_at = "2024-01-01" }) }, { reported = "not_satisfied" } },
  { "an old report beside a new one", { communication = { report, but(report, { id = "c2", sent_at = "2023-09-01" }) } } },
  { "no report on file", { communication = false }, { reported = "undetermined" } },
  { "a report on something else", { communication = but(report, { topic = "policy" }) }, { reported = "undetermined" } },
  { "a report to customers", { communication = but(report, { side = "external" }) }, { reported = "undetermined" } },
}))
