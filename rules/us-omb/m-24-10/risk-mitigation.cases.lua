case {
  "each risk has its treatment",
  as_of = "2024-12-31",
  complete = { "risk", "risk_treatment" },
  expects = { ["risks-treated"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { risk = { id = "r1", system = "s1" }, risk_treatment = { id = "t1", risk = "r1", option = "change" } }),
}

case {
  "a risk has none",
  as_of = "2024-12-31",
  complete = { "risk_treatment" },
  expects = { ["risks-treated"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("rights", { risk = { id = "r1", system = "s1" }, risk_treatment = { id = "t1", risk = "r2", option = "change" } }),
}

case {
  "no treatment is on file and there may be some",
  as_of = "2024-12-31",
  expects = { ["risks-treated"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { risk = { id = "r1", system = "s1" } }),
}

case {
  "an empty register of risks shows no watch for them",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "risk" },
  expects = { ["risks-treated"] = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a treatment without a decision is none",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "risk", "risk_treatment" },
  expects = { ["risks-treated"] = "not_satisfied" },
  facts = shared.system("rights", { risk = { id = "r1", system = "s1" }, risk_treatment = { id = "t1", risk = "r1", option = blank } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["risks-treated"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { risk = { id = "r1", system = "s1" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { risk = { id = "r1", system = "s1" }, risk_treatment = { id = "t1", risk = "r1", option = "change" } }, { "risk", "risk_treatment" })

case {
  "an untreated risk of another system",
  as_of = "2024-12-31",
  complete = { "risk", "risk_treatment" },
  expects = { ["risks-treated"] = "satisfied" },
  facts = shared.system("rights", { risk = { { id = "r1", system = "s1" }, { id = "r2", system = "s2" } }, risk_treatment = { id = "t1", risk = "r1", option = "change" } }),
}
