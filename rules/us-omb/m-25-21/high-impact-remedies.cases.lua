case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { remedy = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "channel" },
  expects = { remedy = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { channel = { id = "c1", system = "s1", purpose = "appeal", established = "no" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { remedy = "undetermined", rule = "undetermined" },
  facts = shared.later_system "high_impact",
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { remedy = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system "high_impact",
}

case {
  "a way to opt out beforehand is no appeal afterwards",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "channel" },
  expects = { remedy = "not_satisfied" },
  facts = shared.later_system("high_impact", { channel = { id = "c1", system = "s1", purpose = "opt_out", established = "yes" } }),
}

shared.cases_2025({ channel = { id = "c1", system = "s1", purpose = "appeal", established = "yes" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "remedy", kind = "channel",
  shows = {
    ["an appeal against another system"] = { "not_satisfied", { id = "c1", system = "s2", purpose = "appeal", established = "yes" } },
    ["law leaves no room for an appeal"] = { "satisfied", { id = "c1", system = "s1", purpose = "appeal", established = "exempt" } },
  },
}
