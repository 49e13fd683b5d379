local fine = {
  "assessed before use, and again within the year",
  complete = { "impact_assessment", "process" },
  expects = { ["in-time"] = "satisfied", ["before-use"] = "satisfied", ["before-use-anyway"] = "satisfied", depth = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
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
local first, again = fine.facts.impact_assessment[1], fine.facts.impact_assessment[2]
local function dates(one, two) return { impact_assessment = { but(first, { completed_at = one }), but(again, { completed_at = two }) } } end
local unused = { ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", rule = "not_satisfied" }
shared.vary(fine, {
  { "the last day of the interval", put = dates("2023-05-01", "2024-01-02") },
  { "one day late", put = dates("2023-05-01", "2024-01-01"), expects = { ["in-time"] = "not_satisfied", rule = "not_satisfied" } },
  { "a date to come", tempting = true, put = dates("2023-05-01", "2025-01-02"), expects = { ["in-time"] = "not_satisfied", rule = "not_satisfied" } },
  { "a completed one without a day", tempting = true, put = dates("2023-05-01", blank), expects = { ["in-time"] = "not_satisfied", rule = "not_satisfied" } },
  { "late by six months, says the own interval", tempting = true, change = { process = { interval = months(6) } }, expects = { ["in-time"] = "not_satisfied", rule = "not_satisfied" } },
  { "the newer one is in progress", tempting = true, put = { impact_assessment = { first, but(again, { status = "in_progress" }) } }, expects = { ["in-time"] = "not_satisfied", depth = "not_satisfied", rule = "not_satisfied" } },
  { "the newer one is of another system", tempting = true, put = { impact_assessment = { first, but(again, { system = "s2" }) } }, expects = { ["in-time"] = "not_satisfied", depth = "not_satisfied", rule = "not_satisfied" } },
  { "another process has an interval", change = { process = { interval = blank } }, put = { process = { but(fine.facts.process, { interval = blank }), { id = "p2", theme = "internal_audit", interval = months(1), triggers = blank } } }, expects = { ["in-time"] = "not_applicable" } },
  { "another process has a shorter interval and began at another time", put = { process = { fine.facts.process, { id = "p2", theme = "internal_audit", interval = months(1), triggers = blank, in_use_since = "2024-01-01" } } } },
  { "no interval was promised", change = { process = { interval = blank } }, expects = { ["in-time"] = "not_applicable" } },
  { "never assessed: another finding, but before use it was promised", drop = { "impact_assessment" },
    expects = { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied", rule = "not_satisfied" } },
  { "one under way is not one", put = { impact_assessment = { id = "a1", system = "s1", status = "in_progress" } },
    expects = { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied", rule = "not_satisfied" } },
  { "one of another system is not one", put = { impact_assessment = { id = "a1", system = "s2", status = "completed", completed_at = "2023-01-01" } },
    expects = { ["in-time"] = "not_applicable", ["before-use"] = "not_satisfied", ["before-use-anyway"] = "not_satisfied", depth = "not_satisfied", rule = "not_satisfied" } },
  { "others may be elsewhere", put = { impact_assessment = but(first, { completed_at = "2023-07-01" }) }, open = { "impact_assessment" },
    expects = { ["in-time"] = "undetermined", ["before-use"] = "undetermined", ["before-use-anyway"] = "undetermined", depth = "undetermined", rule = "undetermined" } },

  { "on the day it was put into use", put = dates("2023-06-01", "2024-06-01") },
  { "a day after it was put into use", tempting = true, put = dates("2023-06-02", "2024-06-01"), expects = unused },
  { "the first one without a day", tempting = true, put = dates(blank, "2024-06-01"), expects = unused },
  { "put into use on the day the process began", put = dates("2023-06-02", "2024-06-01"), change = { process = { in_use_since = "2023-06-01" } }, expects = unused },
  { "put into use before there was such a process: it owes one now, not then", put = dates("2023-06-02", "2024-06-01"), change = { process = { in_use_since = "2023-06-02" } },
    expects = { ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_satisfied" } },
  { "the process does not start with a new system: an observation", put = dates("2023-06-02", "2024-06-01"), change = { process = { triggers = { "significant change" } } },
    expects = { ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_satisfied" } },
  { "written as one word", put = dates("2023-06-02", "2024-06-01"), change = { process = { triggers = { "new_system" } } }, expects = unused },
  { "nobody was asked when it was put into use", unasked = { ai_system = { "first_use_at" } }, expects = { ["before-use"] = "undetermined", ["before-use-anyway"] = "undetermined", rule = "undetermined" } },
  { "the process for assessing risks starts with a new system", put = { process = { { id = "p1", theme = "impact_assessment", interval = months(12), triggers = { "significant change" }, in_use_since = "2023-01-01" },
      { id = "p2", theme = "risk_assessment", interval = months(1), triggers = { "new system" }, in_use_since = "2022-01-01" } } }, expects = { ["before-use"] = "not_applicable" } },

  { "rights, fairness and safety alone are not deep", put = { impact_assessment = { first, but(again, { topics = { "rights", "fairness", "safety" } }) } }, expects = { depth = "not_satisfied" } },
  { "another system is of the lower class, another framework has other classes", put = { classification = { fine.facts.classification, { id = "k2", subject = "s2", framework = "own", class = "low" }, { id = "k3", subject = "s1", framework = "EU-AI-ACT", class = "minimal" } } } },
  { "a system of a lower class", change = { classification = { class = "low" } }, put = { impact_assessment = { first, but(again, { topics = { "rights" } }) } }, expects = { depth = "not_applicable", severity = "low" } },
  { "being put into use", change = { ai_system = { stage = "deployed" } }, put = dates("2023-06-02", "2024-06-01"), expects = unused },
  { "a retired system", change = { ai_system = { stage = "retired" } }, drop = { "impact_assessment" },
    expects = { ["in-time"] = "not_applicable", ["before-use"] = "not_applicable", ["before-use-anyway"] = "not_applicable", depth = "not_applicable", rule = "not_applicable" } },
})
for _, topic in ipairs { "health", "environment", "economy", "culture", "democracy" } do
  shared.vary(fine, { { "deep, with " .. topic, put = { impact_assessment = { first, but(again, { topics = { "rights", "fairness", "safety", topic } }) } } } })
end
for _, topic in ipairs { "rights", "fairness", "safety" } do
  local topics = { "health" }
  for _, other in ipairs { "rights", "fairness", "safety" } do if other ~= topic then topics[#topics + 1] = other end end
  shared.vary(fine, { { "not deep, without " .. topic, put = { impact_assessment = { first, but(again, { topics = topics }) } }, expects = { depth = "not_satisfied" } } })
end
equivalent { "in-time/empty undetermined", "the sentence applies only where a completed assessment is in scope" }
