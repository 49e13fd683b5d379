local fine = {
  "assessed within the year",
  complete = { "risk_assessment", "process" },
  expects = { ["in-time"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    process = { id = "p1", theme = "risk_assessment", interval = months(12) },
    risk_assessment = { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01" },
  },
}
case(fine)
local late, none = { ["in-time"] = "not_satisfied", rule = "not_satisfied" }, { ["in-time"] = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "the last day of the interval", change = { risk_assessment = { performed_at = "2024-01-02" } } },
  { "one day late", change = { risk_assessment = { performed_at = "2024-01-01" } }, expects = late },
  { "a date to come", tempting = true, change = { risk_assessment = { performed_at = "2025-01-02" } }, expects = late },
  { "late by the own interval of six months", tempting = true, change = { process = { interval = months(6) } }, expects = late },
  { "in time by the own interval of three years", change = { process = { interval = years(3) }, risk_assessment = { performed_at = "2022-02-01" } } },
  { "an assessment made for a change starts the interval anew", put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01", trigger = "planned" },
      { id = "q2", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01", trigger = "change" } } } },
  { "one of all systems", change = { risk_assessment = { system = blank, scope = { "ai_system:s1" } } } },
  { "one of all systems, long ago", change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, performed_at = "2022-06-01" } }, expects = late },
  { "one of all systems that is planned, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s1" }, type = "ai", status = "planned", performed_at = "2024-12-01" } } }, expects = late },
  { "a newer one of privacy, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s1", type = "privacy", status = "completed", performed_at = "2024-12-01" } } }, expects = late },
  { "a newer one of another system, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s2", scope = { "ai_system:s1" }, type = "ai", status = "completed", performed_at = "2024-12-01" } } }, expects = late },
  { "a newer one of other systems, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s2" }, type = "ai", status = "completed", performed_at = "2024-12-01" } } }, expects = late },
  { "no date on it", change = { risk_assessment = { performed_at = blank } }, expects = { ["in-time"] = "undetermined", rule = "undetermined" } },
  { "no date was asked for", unasked = { risk_assessment = { "performed_at" } }, expects = { ["in-time"] = "undetermined", rule = "undetermined" } },
  { "an old one, and others may be elsewhere", change = { risk_assessment = { performed_at = "2022-01-01" } }, open = { "risk_assessment" }, expects = { ["in-time"] = "undetermined", rule = "undetermined" } },
  { "never assessed: another finding", drop = { "risk_assessment" }, expects = none },
  { "only planned: never assessed", change = { risk_assessment = { status = "planned" } }, expects = none },
  { "only of privacy: never assessed", change = { risk_assessment = { type = "privacy" } }, expects = none },
  { "only of another system: never assessed", change = { risk_assessment = { system = "s2", scope = { "ai_system:s1" } } }, expects = none },
  { "only of other systems: never assessed", change = { risk_assessment = { system = blank, scope = { "ai_system:s2" } } }, expects = none },
  { "only planned, of all systems: never assessed", change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, status = "planned" } }, expects = none },
  { "only of privacy, of all systems: never assessed", change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, type = "privacy" } }, expects = none },
  { "a newer one is planned, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s1", type = "ai", status = "planned", performed_at = "2024-12-01" } } }, expects = late },
  { "a newer one of privacy of all systems, beside an old one", tempting = true, put = { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s1" }, type = "privacy", status = "completed", performed_at = "2024-12-01" } } }, expects = late },
  { "a longer interval of another process", put = { process = { { id = "p1", theme = "risk_assessment", interval = months(12) }, { id = "p2", theme = "internal_audit", interval = months(36) } } } },
  { "a longer interval of another process does not help one of all systems", tempting = true, put = { process = { { id = "p1", theme = "risk_assessment", interval = months(12) }, { id = "p2", theme = "internal_audit", interval = months(36) } } },
    change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, performed_at = "2023-06-01" } }, expects = late },
  { "no interval was promised", change = { process = { interval = blank }, risk_assessment = { performed_at = "2020-01-01" } }, expects = none },
  { "no process on file", drop = { "process" }, expects = none },
  { "an interval for impact assessments is another one", change = { process = { theme = "impact_assessment" }, risk_assessment = { performed_at = "2020-01-01" } }, expects = none },
  { "whether an interval was promised is not on file", drop = { "process" }, open = { "process" }, expects = { ["in-time"] = "undetermined", rule = "undetermined" } },
  { "being put into use", change = { ai_system = { stage = "deployed" }, risk_assessment = { performed_at = "2023-06-01" } }, expects = late },
  { "a retired system", change = { ai_system = { stage = "retired" }, risk_assessment = { performed_at = "2020-01-01" } }, expects = none },
})
