local fine = {
  "every year",
  complete = { "process" },
  expects = { planned = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, process = { id = "p1", theme = "impact_assessment", interval = months(12) } },
}
case(fine)
shared.vary(fine, {
  { "no interval", tempting = true, change = { process = { interval = blank } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "every five years is an interval", change = { process = { interval = years(5) } } },
  { "no process", drop = { "process" }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "processes may be elsewhere", drop = { "process" }, open = { "process" }, expects = { planned = "undetermined", rule = "undetermined" } },
  { "the interval of risk assessments", tempting = true, change = { process = { theme = "risk_assessment" } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
})
