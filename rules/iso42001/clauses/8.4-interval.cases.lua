local fine = {
  "every year",
  complete = { "process" },
  expects = { planned = "satisfied", rule = "satisfied", severity = "low" },
  facts = { organization = { id = "org", name = "Org" }, process = { id = "p1", theme = "impact_assessment", interval = months(12) } },
}
case(fine)
cases(lines(fine, {
  { "no interval", { process = { interval = blank } }, { planned = "not_satisfied" }, tempting = true },
  { "every five years is an interval", { process = { interval = years(5) } } },
  { "no process", { process = false }, { planned = "not_satisfied" } },
  { "processes may be elsewhere", { process = false }, { planned = "undetermined" }, complete = {} },
  { "the interval of risk assessments", { process = { theme = "risk_assessment" } }, { planned = "not_satisfied" }, tempting = true },
}))
