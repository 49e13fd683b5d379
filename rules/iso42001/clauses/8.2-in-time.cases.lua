local fine = {
  "assessed within the year",
  complete = { "risk_assessment", "process" },
  expects = { ["in-time"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    scope_item = shared.places,
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    process = { id = "p1", theme = "risk_assessment", interval = months(12) },
    risk_assessment = { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01" },
  },
}
case(fine)
cases(shared.placed(fine))
local late, none = { ["in-time"] = "not_satisfied", rule = "not_satisfied" }, { ["in-time"] = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "the last day of the interval", { risk_assessment = { performed_at = "2024-01-02" } } },
  { "one day late", { risk_assessment = { performed_at = "2024-01-01" } }, late },
  { "a date to come", { risk_assessment = { performed_at = "2025-01-02" } }, late, tempting = true },
  { "late by the own interval of six months", { process = { interval = months(6) } }, late, tempting = true },
  { "in time by the own interval of three years", { process = { interval = years(3) }, risk_assessment = { performed_at = "2022-02-01" } } },
  { "an assessment made for a change starts the interval anew", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01", trigger = "planned" },
      { id = "q2", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01", trigger = "change" } } } },
  { "one of all systems", { risk_assessment = { system = blank, scope = { "ai_system:s1" } } } },
  { "one of all systems, long ago", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, performed_at = "2022-06-01" } }, late },
  { "one of all systems that is planned, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s1" }, type = "ai", status = "planned", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "a newer one of privacy, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s1", type = "privacy", status = "completed", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "a newer one of another system, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s2", scope = { "ai_system:s1" }, type = "ai", status = "completed", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "a newer one of other systems, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s2" }, type = "ai", status = "completed", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "no date on it", { risk_assessment = { performed_at = blank } }, { ["in-time"] = "undetermined" } },
  { "no date was asked for", { risk_assessment = { performed_at = unasked } }, { ["in-time"] = "undetermined" } },
  { "an old one, and others may be elsewhere", { risk_assessment = { performed_at = "2022-01-01" } }, { ["in-time"] = "undetermined" }, complete = { "process" } },
  { "never assessed: another finding", { risk_assessment = false }, none },
  { "only planned: never assessed", { risk_assessment = { status = "planned" } }, none },
  { "only of privacy: never assessed", { risk_assessment = { type = "privacy" } }, none },
  { "only of another system: never assessed", { risk_assessment = { system = "s2", scope = { "ai_system:s1" } } }, none },
  { "only of other systems: never assessed", { risk_assessment = { system = blank, scope = { "ai_system:s2" } } }, none },
  { "only planned, of all systems: never assessed", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, status = "planned" } }, none },
  { "only of privacy, of all systems: never assessed", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, type = "privacy" } }, none },
  { "a newer one is planned, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = "s1", type = "ai", status = "planned", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "a newer one of privacy of all systems, beside an old one", { risk_assessment = {
      { id = "q1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" }, { id = "q2", system = blank, scope = { "ai_system:s1" }, type = "privacy", status = "completed", performed_at = "2024-12-01" } } }, late, tempting = true },
  { "a longer interval of another process", { process = { { id = "p1", theme = "risk_assessment", interval = months(12) }, { id = "p2", theme = "internal_audit", interval = months(36) } } } },
  { "a longer interval of another process does not help one of all systems", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, performed_at = "2023-06-01" }, process = { { id = "p1", theme = "risk_assessment", interval = months(12) }, { id = "p2", theme = "internal_audit", interval = months(36) } } }, late, tempting = true },
  { "no interval was promised", { process = { interval = blank }, risk_assessment = { performed_at = "2020-01-01" } }, none },
  { "no process on file", { process = false }, none },
  { "an interval for impact assessments is another one", { process = { theme = "impact_assessment" }, risk_assessment = { performed_at = "2020-01-01" } }, none },
  { "whether an interval was promised is not on file", { process = false }, { ["in-time"] = "undetermined" }, complete = { "risk_assessment" } },
  { "being put into use", { ai_system = { stage = "deployed" }, risk_assessment = { performed_at = "2023-06-01" } }, late },
  { "a retired system", { ai_system = { stage = "retired" }, risk_assessment = { performed_at = "2020-01-01" } }, none },
}))
