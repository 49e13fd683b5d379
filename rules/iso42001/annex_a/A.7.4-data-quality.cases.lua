case {
  "set, missed once, and mended",
  complete = { "data_quality_check" },
  expects = { set = "satisfied", met = "satisfied", rule = "satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = "no gaps", met = false, correction = "a1" } },
}

case {
  "set and met leaves nothing to mend",
  complete = { "data_quality_check" },
  expects = { set = "satisfied", met = "not_applicable", rule = "satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = "no gaps", met = true } },
}

case {
  "missed, and nothing done",
  expects = { met = "not_satisfied", rule = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = "no gaps", met = false, correction = blank } },
}

case {
  "a miss to which nothing applies is a miss",
  tempting = true,
  expects = { met = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = "no gaps", met = false, correction = na } },
}

case {
  "nothing set down",
  complete = { "data_quality_check" },
  expects = { set = "not_satisfied", rule = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = blank, met = true } },
}

case {
  "nothing is on file",
  expects = { set = "undetermined", met = "undetermined", rule = "undetermined" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true } },
}

case {
  "excluded by the statement of applicability",
  expects = { set = "not_applicable", met = "not_applicable", rule = "not_applicable" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = false } },
}

case {
  "a value that happens to be good meets no demand nobody set",
  tempting = true,
  complete = { "data_quality_check" },
  expects = { set = "not_satisfied" },
  facts = { dataset = { id = "d1", name = "Claims" }, control_statement = { id = "soa1", control = "ISO42001:A.7.4", system = blank, applicable = true }, data_quality_check = { id = "q1", dataset = "d1", requirement = blank, value = 0.99 } },
}
