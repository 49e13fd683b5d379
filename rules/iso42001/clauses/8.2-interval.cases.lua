local fine = {
  "every year, and at events",
  complete = { "process" },
  advice = { "triggers" }, expects = { planned = "satisfied", triggers = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, process = { id = "p1", theme = "risk_assessment", interval = months(12), triggers = { "significant change" } } },
}
case(fine)
cases(lines(fine, {
  { "no interval", { process = { interval = blank } }, { planned = "not_satisfied" }, tempting = true },
  { "every five years is an interval", { process = { interval = years(5) } } },
  { "no process", { process = false }, { planned = "not_satisfied", triggers = "not_satisfied" } },
  { "processes may be elsewhere", { process = false }, { planned = "undetermined", triggers = "undetermined" }, complete = {} },
  { "the interval of impact assessments", { process = { theme = "impact_assessment" } }, { planned = "not_satisfied", triggers = "not_satisfied" }, tempting = true },
  { "the plan stays good though no event is named", { process = { triggers = blank } }, { triggers = "not_satisfied" } },
}))
