local all = { "earlier_actions", "changed_issues", "changed_needs", "nonconformity_trends", "measurement_trends", "audit_trends", "improvement" }
local names = { earlier_actions = "earlier-actions", changed_issues = "issues", changed_needs = "needs", nonconformity_trends = "nonconformities", measurement_trends = "measurements", audit_trends = "audits", improvement = "improvement" }
local values_of = { { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-05-20" } }
-- Values that make no trend: of other metrics, each measured in one period only.
local single = { { id = "v3", metric = "m2", at = "2024-05-20" }, { id = "v4", metric = "m3", at = "2024-02-01" } }
local facts = world {
  management_review = { { id = "mr1", at = "2024-06-01", inputs = all, input_documents = { "d1", "d2", "d3", "d4", "d5" } }, { id = "mr0", at = "2021-06-01" } },
  audit = { { id = "au1", type = "internal", standards = { "ISO42001" }, to = "2024-04-03" }, { id = "au2", type = "supplier", standards = { "ISO42001" }, to = "2024-04-10" }, { id = "au3", type = "internal", standards = { "ISO27001" }, to = "2024-04-10" } },
  measurement = with(values_of, single),
  nonconformity = { id = "n1", requirement = { "ISO42001:8.1" }, detected_at = "2024-04-03" },
  document = { { id = "d1", type = "record", covers = { "ISO42001:9.2.2" } }, { id = "d2", type = "record", covers = { "ISO42001:10.2" } }, { id = "d3", type = "record", covers = { "ISO42001:9.1" } }, { id = "d4", type = "record", covers = { "ISO42001:8.2" } }, { id = "d5", type = "record", covers = { "ISO42001:9.3.3" } } },
}
local registers = { "management_review", "audit", "measurement", "nonconformity", "document" }
local good = { rule = "satisfied", ["earlier-actions"] = "satisfied", issues = "satisfied", needs = "satisfied", nonconformities = "satisfied", measurements = "satisfied", audits = "satisfied", improvement = "satisfied", ["audits-had-results"] = "satisfied", ["measured-twice"] = "satisfied", ["audit-papers"] = "satisfied", ["nonconformity-papers"] = "satisfied", ["measurement-papers"] = "satisfied", ["action-papers"] = "satisfied", ["risk-papers"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function review(changes) return facts { management_review = changes } end

case { "all of it, with papers", complete = registers, subject = "mr1", facts = facts {}, expects = good }
case { "nobody knows more than the day", complete = { "management_review" }, subject = "mr1", facts = { management_review = { { id = "mr1", at = "2024-06-01" }, { id = "mr0", at = "2021-06-01" } } },
  expects = { rule = "undetermined", ["earlier-actions"] = "undetermined", issues = "undetermined", needs = "undetermined", nonconformities = "undetermined", measurements = "undetermined", audits = "undetermined", improvement = "undetermined", ["audits-had-results"] = "undetermined", ["measured-twice"] = "undetermined", ["audit-papers"] = "undetermined", ["nonconformity-papers"] = "undetermined", ["measurement-papers"] = "undetermined", ["action-papers"] = "undetermined" } }
case { "an agenda left empty", complete = registers, subject = "mr1", facts = review { inputs = blank }, expects = { rule = "not_satisfied", ["earlier-actions"] = "not_satisfied", issues = "not_satisfied", needs = "not_satisfied", nonconformities = "not_satisfied", measurements = "not_satisfied", audits = "not_satisfied", improvement = "not_satisfied" } }

for _, input in ipairs(all) do
  local rest = {}
  for _, other in ipairs(all) do
    if other ~= input then rest[#rest + 1] = other end
  end
  local expects = only(names[input])
  if input == "audit_trends" then expects["audits-had-results"], expects["audit-papers"] = "not_applicable", "not_applicable" end
  if input == "earlier_actions" then expects["action-papers"] = "not_applicable" end
  if input == "nonconformity_trends" then expects["nonconformity-papers"] = "not_applicable" end
  if input == "measurement_trends" then expects["measured-twice"], expects["measurement-papers"] = "not_applicable", "not_applicable" end
  case { "all but " .. input, tempting = true, complete = registers, subject = "mr1", facts = review { inputs = rest }, expects = expects }
end

local no_audit = but(only "audits-had-results", { ["audit-papers"] = "not_applicable" })
case { "audit results before any audit was held: one of a supplier and one of information security are others", tempting = true, complete = registers, subject = "mr1", facts = facts { audit = { to = "2024-06-02" } }, expects = no_audit }
case { "audit results of an audit that was never held", tempting = true, complete = registers, subject = "mr1", facts = facts { audit = { to = blank } }, expects = no_audit }
case { "the results of an audit by the certification body", complete = registers, subject = "mr1", facts = facts { audit = { id = "au2", type = "stage1", standards = { "ISO42001" }, to = "2024-04-10" } }, expects = but(good, { ["audit-papers"] = "not_applicable" }) }
case { "audit results, and no audit on file", tempting = true, complete = registers, subject = "mr1", facts = facts { audit = false }, expects = no_audit }
case { "the audit ended on the day of the review", complete = registers, subject = "mr1", facts = facts { audit = { to = "2024-06-01" } }, expects = good }
case { "there may be audits that are not on file", complete = { "management_review", "measurement", "nonconformity", "document" }, subject = "mr1", facts = facts { audit = false },
  expects = { rule = "undetermined", ["audits-had-results"] = "undetermined", ["audit-papers"] = "undetermined" } }

case { "one number called a trend", tempting = true, complete = registers, subject = "mr1", facts = facts { measurement = single }, expects = only "measured-twice" }
case { "measured a month before to the day and since", complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-05-02" }, { id = "v2", metric = "m1", at = "2024-05-20" } }, single) }, expects = good }
case { "measured twice in one month", tempting = true, complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-05-03" }, { id = "v2", metric = "m1", at = "2024-05-20" } }, single) }, expects = only "measured-twice" }
case { "measured twice, both long before", complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-05-02" } }, single) }, expects = only "measured-twice" }
case { "the second value is a day inside the month", complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-05-03" } }, single) }, expects = good }
case { "the second value is of the day of the review", complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-06-01" } }, single) }, expects = good }
case { "the second value came after the review", tempting = true, complete = registers, subject = "mr1", facts = facts { measurement = with({ { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-06-02" } }, single) }, expects = only "measured-twice" }

case { "audits were held, and no paper speaks of them", tempting = true, complete = registers, subject = "mr1", facts = review { input_documents = { "d2", "d3", "d4", "d5" } }, expects = only "audit-papers" }
case { "there are nonconformities, and no paper speaks of them", tempting = true, complete = registers, subject = "mr1", facts = review { input_documents = { "d1", "d3", "d4", "d5" } }, expects = only "nonconformity-papers" }
case { "values were measured, and no paper speaks of them", tempting = true, complete = registers, subject = "mr1", facts = review { input_documents = { "d1", "d2", "d4", "d5" } }, expects = only "measurement-papers" }
case { "no papers at all", complete = registers, subject = "mr1", facts = review { input_documents = blank }, expects = { rule = "not_satisfied", ["audit-papers"] = "not_satisfied", ["nonconformity-papers"] = "not_satisfied", ["measurement-papers"] = "not_satisfied", ["action-papers"] = "not_satisfied", ["risk-papers"] = "not_satisfied" } }
case { "what was decided last time, and no paper speaks of it", tempting = true, complete = registers, subject = "mr1", facts = review { input_documents = { "d1", "d2", "d3", "d4" } }, expects = only "action-papers" }
case { "the first review there was", complete = registers, subject = "mr1", facts = facts { management_review = { id = "mr1", at = "2024-06-01", inputs = all, input_documents = { "d1", "d2", "d3", "d4" } } }, expects = but(good, { ["action-papers"] = "not_applicable" }) }
case { "two reviews on one day", complete = registers, facts = facts { management_review = { { id = "mr1", at = "2024-06-01", inputs = all, input_documents = { "d1", "d2", "d3", "d4" } }, { id = "mr0", at = "2024-06-01" } } }, subject = "mr1", expects = but(good, { ["action-papers"] = "not_applicable" }) }
case { "the results of risk assessment were left out", complete = registers, subject = "mr1", facts = review { input_documents = { "d1", "d2", "d3", "d5" } }, expects = but(good, { ["risk-papers"] = "not_satisfied" }) }
case { "a nonconformity seen on the day itself", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d3", "d4", "d5" } }, nonconformity = { detected_at = "2024-06-01" } }, expects = only "nonconformity-papers" }
case { "a nonconformity of information security", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d3", "d4", "d5" } }, nonconformity = { requirement = { "ISO27001:A.8.8" } } }, expects = but(good, { ["nonconformity-papers"] = "not_applicable" }) }
case { "a nonconformity seen a day later", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d3", "d4", "d5" } }, nonconformity = { detected_at = "2024-06-02" } }, expects = but(good, { ["nonconformity-papers"] = "not_applicable" }) }
case { "an audit that ended a day after the review", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d2", "d3", "d4", "d5" } }, audit = { to = "2024-06-02" } }, expects = no_audit }
case { "an audit that ended on the day of the review, and no paper", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d2", "d3", "d4", "d5" } }, audit = { to = "2024-06-01" } }, expects = only "audit-papers" }
local first_day = { { id = "v1", metric = "m1", at = "2024-06-01" } }
case { "a value of the day of the review, and no paper", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d2", "d4", "d5" } }, measurement = first_day }, expects = but(only "measurement-papers", { ["measured-twice"] = "not_satisfied" }) }
case { "nothing had been measured by then", complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d2", "d4", "d5" } }, measurement = { { id = "v1", metric = "m1", at = "2024-06-02" } } }, expects = but(only "measured-twice", { ["measurement-papers"] = "not_applicable" }) }

case { "held today", complete = registers, subject = "mr1", facts = facts { management_review = { at = "2025-01-01" }, measurement = { { id = "v1", metric = "m1", at = "2024-02-01" }, { id = "v2", metric = "m1", at = "2024-12-20" } } }, expects = good }
case { "to be held tomorrow", complete = registers, subject = "mr1", facts = review { at = "2025-01-02" }, expects = { rule = "not_applicable" } }
local review = { id = "mr1", at = "2024-06-01", inputs = all, input_documents = { "d1", "d2", "d3", "d4", "d5" } }
case { "a later one was held", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2024-06-02" } } }, expects = { rule = "not_applicable" } }
case { "a later one was held today", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2025-01-01" } } }, expects = { rule = "not_applicable" } }
case { "another on the same day, one to come, and one without a day", subject = "mr1", complete = registers, facts = facts { management_review = { review, { id = "mr2", at = "2024-05-01" }, { id = "mr3", at = "2025-01-02" }, { id = "mr4", at = blank }, { id = "mr5", at = "2024-06-01" } } }, expects = good }
case { "there may be a later one", subject = "mr1", complete = { "audit", "measurement", "nonconformity", "document" }, facts = facts {}, expects = { rule = "undetermined" } }
local in_one = { { id = "d6", type = "record", covers = { "ISO42001:9.3.2" } } }
case { "one paper gathers all inputs", subject = "mr1", complete = registers, facts = facts { management_review = { but(review, { input_documents = { "d6" } }), { id = "mr0", at = "2021-06-01" } }, document = in_one }, expects = good }
case { "the procedure for reviews is no paper on anything", tempting = true, subject = "mr1", complete = registers, facts = facts { management_review = { but(review, { input_documents = { "d6" } }), { id = "mr0", at = "2021-06-01" } }, document = { { id = "d6", type = "procedure", covers = { "ISO42001:9.3.2" } } } },
  expects = { rule = "not_satisfied", ["audit-papers"] = "not_satisfied", ["nonconformity-papers"] = "not_satisfied", ["measurement-papers"] = "not_satisfied", ["action-papers"] = "not_satisfied", ["risk-papers"] = "not_satisfied" } }
for _, one in ipairs(shared.ours_by_requirement) do
  case { "no paper speaks of a nonconformity that " .. one[1], complete = registers, subject = "mr1", facts = facts { management_review = { input_documents = { "d1", "d3", "d4", "d5" } }, nonconformity = { requirement = one[2] } }, expects = only "nonconformity-papers" }
end
