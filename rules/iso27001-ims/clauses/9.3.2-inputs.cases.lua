local all = { ["earlier-actions"] = "earlier_actions", issues = "changed_issues", needs = "changed_needs", nonconformities = "nonconformity_trends", measurements = "measurement_trends",
  audits = "audit_trends", improvement = "improvement", objectives = "objectives", feedback = "feedback", risks = "risk_results" }
local inputs, expects, missing = {}, {}, {}
for id, input in pairs(all) do
  inputs[#inputs + 1], expects[id], missing[id] = input, "satisfied", "not_satisfied"
end
local review = { id = "mr1", at = "2024-06-01", other_standards = { "ISO27001" }, inputs = inputs }
local others = { { id = "mr2", at = "2024-08-01", other_standards = { "ISO9001" } }, { id = "mr3", at = "2024-05-01", other_standards = { "ISO27001" } },
  { id = "mr4", at = "2025-01-02", other_standards = { "ISO27001" } }, { id = "mr5", at = blank, other_standards = { "ISO27001" } } }
local fine = { "all of it", subject = "mr1", facts = { management_review = with({ review }, others) }, complete = { "management_review" }, expects = expects }
local list = {
  { "nobody asked", { management_review = { inputs = unasked } }, "undetermined" },
  { "an agenda left empty", { management_review = { inputs = blank } }, "not_satisfied", tempting = true },
  { "a review of AI alone", { management_review = { other_standards = { "ISO9001" } } }, "not_applicable" },
  { "today", { management_review = { at = "2025-01-01" } }, {} },
  { "tomorrow", { management_review = { at = "2025-01-02" } }, "not_applicable" },
  { "on no day", { management_review = { at = blank } }, "not_applicable" },
  { "a later one was held", { management_review = { review, { id = "mr6", at = "2024-06-02", other_standards = { "ISO27001" } } } }, "not_applicable" },
  { "a later one was held today", { management_review = { review, { id = "mr6", at = "2025-01-01", other_standards = { "ISO27001" } } } }, "not_applicable" },
  { "another on the same day", { management_review = { review, { id = "mr6", at = "2024-06-01", other_standards = { "ISO27001" } } } }, {} },
  { "there may be a later one", {}, "undetermined", complete = {} },
}
for id, input in pairs(all) do
  local rest = {}
  for _, other in ipairs(inputs) do
    if other ~= input then rest[#rest + 1] = other end
  end
  list[#list + 1] = { "all but " .. input, { management_review = { inputs = rest } }, { [id] = "not_satisfied" }, tempting = true }
end
cases(lines(fine, with({ { fine[1] } }, list)))
