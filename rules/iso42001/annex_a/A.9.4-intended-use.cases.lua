case {
  "stated, and looked at",
  expects = { stated = "satisfied", ["looked-at"] = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.9.4", { use_case = { id = "u1", system = "s1", intended_use = "Triage of claims" }, usage_check = { id = "c1", use_case = "u1", at = "2024-10-01" } }),
}

case {
  "not stated",
  complete = { "use_case" },
  expects = { stated = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.4", { use_case = { id = "u1", system = "s1", intended_use = blank } }),
}

case {
  "looked at, on a day that has not come",
  complete = { "usage_check", "use_case" },
  expects = { ["looked-at"] = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.4", { use_case = { id = "u1", system = "s1", intended_use = "x" }, usage_check = { id = "c1", use_case = "u1", at = "2026-10-01" } }),
}

case {
  "nothing is on file",
  expects = { stated = "undetermined", ["looked-at"] = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.9.4",
}

case {
  "excluded by the statement of applicability",
  expects = { stated = "not_applicable", ["looked-at"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.9.4", system = blank, applicable = false } },
}

case {
  "not applicable states no use",
  tempting = true,
  complete = { "use_case" },
  expects = { stated = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.4", { use_case = { id = "u1", system = "s1", intended_use = na } }),
}

case {
  "that nobody saw a departure shows nothing while nobody looks",
  tempting = true,
  complete = { "usage_check" },
  expects = { ["looked-at"] = "undetermined", rule = "undetermined" },
  facts = shared.system("ISO42001:A.9.4", { use_case = { id = "u1", system = "s1", intended_use = "x" } }),
}
