case {
  "decided, on, and settled",
  expects = { ["stages-decided"] = "satisfied", ["on-while-in-use"] = "satisfied", content = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s1", stages_decided = "operation", enabled_from = "2024-02-01", gap_hours = 0, events = "decision", retention = months(6) } }),
}

case {
  "not decided",
  complete = { "event_log" },
  expects = { ["stages-decided"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s1", stages_decided = blank, enabled_from = "2024-02-01", gap_hours = 0, events = "decision", retention = months(6) } }),
}

case {
  "switched on after the first use",
  complete = { "event_log" },
  expects = { ["on-while-in-use"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s1", stages_decided = "operation", enabled_from = "2024-06-01", gap_hours = 0, events = "decision", retention = months(6) } }),
}

case {
  "nothing is on file",
  expects = { ["stages-decided"] = "undetermined", ["on-while-in-use"] = "undetermined", rule = "undetermined" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" } }),
}

case {
  "excluded by the statement of applicability",
  expects = { ["stages-decided"] = "not_applicable", ["on-while-in-use"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, control_statement = { id = "soa1", control = "ISO42001:A.6.2.8", system = blank, applicable = false } },
}

case {
  "the control stays satisfied though nobody settled what is logged",
  complete = { "event_log" },
  expects = { rule = "satisfied", content = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s1", stages_decided = "operation", enabled_from = "2024-02-01", gap_hours = 0, events = blank, retention = months(6) } }),
}

case {
  "the log of another system",
  tempting = true,
  complete = { "event_log" },
  expects = { ["stages-decided"] = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s2", stages_decided = "operation", enabled_from = "2024-02-01", gap_hours = 0, events = "decision", retention = months(6) } }),
}

case {
  "a log with a hole of a day is not on all the time",
  tempting = true,
  complete = { "event_log" },
  expects = { ["on-while-in-use"] = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.8", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, event_log = { id = "l1", system = "s1", stages_decided = "operation", enabled_from = "2024-02-01", gap_hours = 24, events = "decision", retention = months(6) } }),
}

case {
  "excluded in general, selected for this system",
  expects = { ["stages-decided"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, control_statement = {
    { id = "soa1", control = "ISO42001:A.6.2.8", system = blank, applicable = false },
    { id = "soa2", control = "ISO42001:A.6.2.8", system = "s1", applicable = true } } },
}

case {
  "selected in general, excluded for this system",
  expects = { ["stages-decided"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" }, control_statement = {
    { id = "soa1", control = "ISO42001:A.6.2.8", system = blank, applicable = true },
    { id = "soa2", control = "ISO42001:A.6.2.8", system = "s1", applicable = false } } },
}
