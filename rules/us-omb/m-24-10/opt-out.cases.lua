case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "yes" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "no" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "channel" },
  expects = { ["opt-out"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["opt-out"] = "not_satisfied" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("safety", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "no" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, channel = { id = "c1", system = "s1", purpose = "opt_out", established = "no" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "yes" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["opt-out"] = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s2", purpose = "opt_out", established = "yes" } }),
}

case {
  "an investigation of fraud is exempt",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "exempt", reason_none = "law_enforcement" } }),
}

case {
  "an explanation in prose is for a human to read",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["opt-out"] = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = unreadable("Other") } }),
}

case {
  "an appeal afterwards is no way to opt out",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["opt-out"] = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } }),
}

shared.cases_2024({ "rights", "both" }, { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "yes" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["opt-out"] = "satisfied" },
  facts = shared.system("rights", { channel = { { id = "c1", system = "s1", purpose = "opt_out", established = "yes" }, { id = "c2", system = "s2", purpose = "opt_out", established = "exempt" }, { id = "c3", system = "s1", purpose = "complaint", established = "exempt" } } }),
}
