case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { appeal = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { appeal = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "no" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { appeal = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { appeal = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "channel" },
  expects = { appeal = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { appeal = "not_satisfied" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { appeal = "not_applicable", rule = "not_applicable" },
  facts = shared.system("safety", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "no" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, channel = { id = "c1", system = "s1", purpose = "appeal", established = "no" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { appeal = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s2", purpose = "appeal", established = "yes" } }),
}

case {
  "that it is not practical is for a human to judge, and is a no until then",
  as_of = "2024-12-31",
  tempting = true,
  expects = { appeal = "not_satisfied" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "no", reason_none = "not_practical" } }),
}

case {
  "law leaves no room for an appeal",
  as_of = "2024-12-31",
  expects = { appeal = "not_applicable", rule = "not_applicable" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "exempt", reason_none = "precluded" } }),
}

case {
  "a channel for complaints of staff is no appeal",
  as_of = "2024-12-31",
  tempting = true,
  expects = { appeal = "undetermined" },
  facts = shared.system("rights", { channel = { id = "c1", system = "s1", purpose = "internal_concern", established = "yes" } }),
}

shared.cases_2024({ "rights", "both" }, { channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["appeal"] = "satisfied" },
  facts = shared.system("rights", { channel = { { id = "c1", system = "s1", purpose = "appeal", established = "yes" }, { id = "c2", system = "s2", purpose = "appeal", established = "exempt" }, { id = "c3", system = "s1", purpose = "complaint", established = "exempt" } } }),
}
