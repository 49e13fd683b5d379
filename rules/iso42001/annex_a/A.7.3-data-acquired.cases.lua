case {
  "both are on record",
  expects = { origin = "satisfied", reason = "satisfied", rule = "satisfied" },
  facts = { dataset = { id = "d1", name = "Claims", origin = "own", reason_chosen = "covers all regions" }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = true } },
}

case {
  "neither is",
  expects = { origin = "not_satisfied", reason = "not_satisfied", rule = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims", origin = blank, reason_chosen = blank }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = true } },
}

case {
  "not applicable says neither",
  tempting = true,
  expects = { origin = "not_satisfied", reason = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims", origin = na, reason_chosen = na }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = true } },
}

case {
  "an origin without a reason",
  expects = { origin = "satisfied", reason = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims", origin = "own", reason_chosen = blank }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = true } },
}

case {
  "a source that does not ask",
  expects = { origin = "undetermined", reason = "undetermined", rule = "undetermined" },
  facts = { dataset = { id = "d1" }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = true } },
}

case {
  "excluded by the statement of applicability",
  expects = { origin = "not_applicable", reason = "not_applicable", rule = "not_applicable" },
  facts = { dataset = { id = "d1" }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = blank, applicable = false } },
}

case {
  "the entry for one system is none in general",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { dataset = { id = "d1", origin = "own", reason_chosen = "x" }, control_statement = { id = "soa1", control = "ISO42001:A.7.3", system = "s1", applicable = true } },
}
