case {
  "granted, for a year",
  as_of = "2024-12-31",
  expects = { ["ends-in-time"] = "satisfied", granted = "satisfied", rule = "satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = "2025-12-01", approved_by = "OMB" } },
}

case {
  "two years",
  as_of = "2024-12-31",
  expects = { ["ends-in-time"] = "not_satisfied", rule = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = "2026-12-01", approved_by = "OMB" } },
}

case {
  "granted by nobody",
  as_of = "2024-12-31",
  tempting = true,
  expects = { granted = "not_satisfied", rule = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = "2025-12-01", approved_by = blank } },
}

case {
  "a register that tells neither",
  as_of = "2024-12-31",
  expects = { ["ends-in-time"] = "undetermined", granted = "undetermined", rule = "undetermined" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01",  } },
}

case {
  "a waiver is no extension",
  as_of = "2024-12-31",
  expects = { ["ends-in-time"] = "not_applicable", granted = "not_applicable", rule = "not_applicable" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "waiver", from = "2024-12-01", to = "2026-12-01" } },
}

case {
  "an extension without an end",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["ends-in-time"] = "not_satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = blank, approved_by = "OMB" } },
}

for day, outcome in pairs { ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } do
  case { "an extension looked at on " .. day, as_of = day, expects = { rule = outcome },
    facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = "2025-12-01", approved_by = "OMB" } } }
end

case {
  "a day too long",
  as_of = "2024-12-31",
  expects = { ["ends-in-time"] = "not_satisfied", granted = "satisfied" },
  facts = { waiver = { id = "w1", subject = "ai_system:s1", type = "extension", from = "2024-12-01", to = "2025-12-02", approved_by = "OMB" } },
}
