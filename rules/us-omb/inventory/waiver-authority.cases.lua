case {
  "by the officer, with reason and end",
  as_of = "2024-12-31",
  expects = { ["by-the-officer"] = "satisfied", ["still-certified"] = "satisfied", rule = "satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Chief AI Officer", reason = "unacceptable impediment", to = "2025-12-01" } },
}

case {
  "by somebody else",
  as_of = "2024-12-31",
  expects = { ["by-the-officer"] = "not_satisfied", rule = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Program manager", reason = "no time", to = "2025-12-01" } },
}

case {
  "it has run out",
  as_of = "2024-12-31",
  expects = { ["still-certified"] = "not_satisfied", rule = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Chief AI Officer", reason = "unacceptable impediment", to = "2024-12-15" } },
}

case {
  "a register that tells nothing",
  as_of = "2024-12-31",
  expects = { ["by-the-officer"] = "undetermined", ["still-certified"] = "undetermined", rule = "undetermined" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01",  } },
}

case {
  "an extension is another thing",
  as_of = "2024-12-31",
  expects = { ["by-the-officer"] = "not_applicable", ["still-certified"] = "not_applicable", rule = "not_applicable" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01",  } },
}

case {
  "a reason that nobody wrote down is none",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["by-the-officer"] = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Chief AI Officer", reason = blank, to = "2025-12-01" } },
}

case {
  "a waiver without end",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["still-certified"] = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Chief AI Officer", reason = "unacceptable impediment", to = blank } },
}

for day, outcome in pairs { ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } do
  case { "a waiver on its last day, " .. day, as_of = day, expects = { rule = outcome },
    facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", authority = "Chief AI Officer", reason = "unacceptable impediment", to = day } } }
end
