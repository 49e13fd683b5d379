local fine = {
  "assessed before use, and again within the year",
  complete = { "impact_assessment", "process" },
  advice = { "before-use-anyway", "depth" }, expects = { ["in-time"] = "satisfied", ["before-use"] = "satisfied", ["before-use-anyway"] = "satisfied", depth = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    scope_item = shared.places,
    ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2023-06-01" },
    classification = { id = "k1", subject = "s1", framework = "own", class = "high" },
    process = { id = "p1", theme = "impact_assessment", interval = months(12), triggers = { "new system", "significant change" }, in_use_since = "2023-01-01" },
    impact_assessment = {
      { id = "a1", system = "s1", status = "completed", completed_at = "2023-05-01", topics = { "rights" } },
      { id = "a2", system = "s1", status = "completed", completed_at = "2024-06-01", topics = { "rights", "fairness", "safety", "health" } },
    },
  },
}
case(fine)
cases(shared.placed(fine))
local first, again = fine.facts.impact_assessment[1], fine.facts.impact_assessment[2]
local function dates(one, two) return { impact_assessment = { but(first, { completed_at = one }), but(again, { completed_at = two }) } } end
local unused = { ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "the last day of the interval", dates("2023-05-01", "2024-01-02") },
  { "one day late", dates("2023-05-01", "2024-01-01"), { ["in-time"] = "not_satisfied" } },
  { "a date to come", dates("2023-05-01", "2025-01-02"), { ["in-time"] = "not_satisfied" }, tempting = true },
  { "a completed one without a day", dates("2023-05-01", blank), { ["in-time"] = "not_satisfied" }, tempting = true },
  { "late by six months, says the own interval", { process = { interval = months(6) } }, { ["in-time"] = "not_satisfied" }, tempting = true },
  { "the newer one is in progress", { impact_assessment = { first, but(again, { status = "in_progress" }) } }, { ["in-time"] = "not_satisfied", depth = "not_satisfied" }, tempting = true },
  { "the newer one is of another system", { impact_assessment = { first, but(again, { system = "s2" }) } }, { ["in-time"] = "not_satisfied", depth = "not_satisfied" }, tempting = true },
  { "another process has an interval", { process = { but(fine.facts.process, { interval = blank }), { id = "p2", theme = "internal_audit", interval = months(1), triggers = blank } } }, { ["in-time"] = "not_applicable" } },
  { "another process has a shorter interval and began at another time", { process = { fine.facts.process, { id = "p2", theme = "internal_audit", interval = months(1), triggers = blank, in_use_since = "2024-01-01" } } } },
  { "no interval was promised", { process = { interval = blank } }, { ["in-time"] = "not_applicable" } },
  { "never assessed: another finding, but before use it was promised", { impact_assessment = false }, { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied" } },
  { "one under way is not one", { impact_assessment = { id = "a1", system = "s1", status = "in_progress" } }, { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied" } },
  { "one of another system is not one", { impact_assessment = { id = "a1", system = "s2", status = "completed", completed_at = "2023-01-01" } }, { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied" } },
  { "others may be elsewhere", { impact_assessment = but(first, { completed_at = "2023-07-01" }) }, { ["in-time"] = "undetermined", ["before-use"] = "undetermined", ["before-use-anyway"] = "undetermined", depth = "undetermined" }, complete = { "process" } },
  { "on the day it was put into use", dates("2023-06-01", "2024-06-01") },
  { "a day after it was put into use", dates("2023-06-02", "2024-06-01"), unused, tempting = true },
  { "the first one without a day", dates(blank, "2024-06-01"), unused, tempting = true },
  { "put into use on the day the process began", but(dates("2023-06-02", "2024-06-01"), { process = { in_use_since = "2023-06-01" } }), unused },
  { "put into use before there was such a process: it owes one now, not then", but(dates("2023-06-02", "2024-06-01"), { process = { in_use_since = "2023-06-02" } }), { ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_satisfied" } },
  { "the process does not start with a new system: an observation", but(dates("2023-06-02", "2024-06-01"), { process = { triggers = { "significant change" } } }), { ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_satisfied" } },
  { "written as one word", but(dates("2023-06-02", "2024-06-01"), { process = { triggers = { "new_system" } } }), unused },
  { "nobody was asked when it was put into use", { ai_system = { first_use_at = unasked } }, { ["before-use"] = "undetermined", ["before-use-anyway"] = "undetermined" } },
  { "the process for assessing risks starts with a new system", { process = { { id = "p1", theme = "impact_assessment", interval = months(12), triggers = { "significant change" }, in_use_since = "2023-01-01" },
      { id = "p2", theme = "risk_assessment", interval = months(1), triggers = { "new system" }, in_use_since = "2022-01-01" } } }, { ["before-use"] = "not_applicable" } },
  { "rights, fairness and safety alone are not deep", { impact_assessment = { first, but(again, { topics = { "rights", "fairness", "safety" } }) } }, { depth = "not_satisfied" } },
  { "another system is of the lower class, another framework has other classes", { classification = { fine.facts.classification, { id = "k2", subject = "s2", framework = "own", class = "low" }, { id = "k3", subject = "s1", framework = "EU-AI-ACT", class = "minimal" } } } },
  { "a system of a lower class", { classification = { class = "low" }, impact_assessment = { first, but(again, { topics = { "rights" } }) } }, { depth = "not_applicable", severity = "low" } },
  { "being put into use", but(dates("2023-06-02", "2024-06-01"), { ai_system = { stage = "deployed" } }), unused },
  { "a retired system", { ai_system = { stage = "retired" }, impact_assessment = false }, { ["in-time"] = "not_applicable", ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_applicable", depth = "not_applicable" } },
}))
for _, topic in ipairs { "health", "environment", "economy", "culture", "democracy" } do
  cases(lines(fine, { { "deep, with " .. topic, { impact_assessment = { first, but(again, { topics = { "rights", "fairness", "safety", topic } }) } } } }))
end
for _, topic in ipairs { "rights", "fairness", "safety" } do
  local topics = { "health" }
  for _, other in ipairs { "rights", "fairness", "safety" } do if other ~= topic then topics[#topics + 1] = other end end
  cases(lines(fine, { { "not deep, without " .. topic, { impact_assessment = { first, but(again, { topics = topics }) } }, { depth = "not_satisfied" } } }))
end
equivalent { "in-time/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
