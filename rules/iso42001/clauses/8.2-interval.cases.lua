local fine = {
  "every year, and at events",
  complete = { "process" },
  expects = { planned = "satisfied", triggers = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, process = { id = "p1", theme = "risk_assessment", interval = months(12), triggers = { "significant change" } } },
}
case(fine)
shared.vary(fine, {
  { "no interval", tempting = true, change = { process = { interval = blank } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "every five years is an interval", change = { process = { interval = years(5) } } },
  { "no process", drop = { "process" }, expects = { planned = "not_satisfied", triggers = "not_satisfied", rule = "not_satisfied" } },
  { "processes may be elsewhere", drop = { "process" }, open = { "process" }, expects = { planned = "undetermined", triggers = "undetermined", rule = "undetermined" } },
  { "the interval of impact assessments", tempting = true, change = { process = { theme = "impact_assessment" } }, expects = { planned = "not_satisfied", triggers = "not_satisfied", rule = "not_satisfied" } },
  { "the plan stays good though no event is named", change = { process = { triggers = blank } }, expects = { triggers = "not_satisfied" } },
})
