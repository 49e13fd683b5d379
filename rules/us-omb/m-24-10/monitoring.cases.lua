case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { monitored = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s1", established = true } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { monitored = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { monitoring_plan = { id = "m1", system = "s1", established = false } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { monitored = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s1", established = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { monitored = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "monitoring_plan" },
  expects = { monitored = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { monitored = "not_satisfied" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s1", established = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { monitored = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { monitoring_plan = { id = "m1", system = "s1", established = false } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, monitoring_plan = { id = "m1", system = "s1", established = false } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { monitoring_plan = { id = "m1", system = "s1", established = true } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { monitored = "undetermined" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s2", established = true } }),
}

case {
  "monitoring by hand satisfies and is worth an observation",
  as_of = "2024-12-31",
  expects = { rule = "satisfied", automated = "not_satisfied" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s1", established = true, maturity = "manual" } }),
}

case {
  "monitoring that runs by itself",
  as_of = "2024-12-31",
  expects = { rule = "satisfied", automated = "satisfied" },
  facts = shared.system("rights", { monitoring_plan = { id = "m1", system = "s1", established = true, maturity = "mlops" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { monitoring_plan = { id = "m1", system = "s1", established = true } })

local function plans(established, maturity)
  return shared.system("rights", { monitoring_plan = {
    { id = "m1", system = "s1", established = established, maturity = maturity },
    { id = "m2", system = "s2", established = not established, maturity = "manual" },
  } })
end
for _, maturity in ipairs { "automated", "mlops" } do
  case { "the plan of another system changes nothing, nor how it is " .. maturity, as_of = "2024-12-31",
    expects = { monitored = "satisfied", automated = "satisfied" }, facts = plans(true, maturity) }
end
case { "where nothing is monitored it is not done by machine", as_of = "2024-12-31",
  expects = { monitored = "not_satisfied", automated = "not_applicable" }, facts = plans(false, "automated") }
