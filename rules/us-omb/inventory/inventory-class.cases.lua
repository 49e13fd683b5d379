case {
  "a class of the dictionary",
  as_of = "2024-12-31",
  expects = { ["class-given"] = "satisfied", rule = "satisfied" },
  facts = { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class_as_given = "Neither" } },
}

case {
  "left empty",
  as_of = "2024-12-31",
  expects = { ["class-given"] = "not_satisfied", rule = "not_satisfied" },
  facts = { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class_as_given = blank } },
}

case {
  "a source that does not ask",
  as_of = "2024-12-31",
  expects = { ["class-given"] = "undetermined", rule = "undetermined" },
  facts = { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10",  } },
}

case {
  "the class of another framework",
  as_of = "2024-12-31",
  expects = { ["class-given"] = "not_applicable", rule = "not_applicable" },
  facts = { classification = { id = "s1", subject = "s1", framework = "EU AI Act", class_as_given = "high" } },
}

case {
  "too new to tell is no class",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["class-given"] = "not_satisfied" },
  facts = { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class_as_given = "No, use case is too new to fully assess impacts" } },
}

for _, class in ipairs { "Rights-Impacting", "Safety-Impacting", "Both", "Neither" } do
  case { class .. " is one of the words", as_of = "2024-12-31", expects = { ["class-given"] = "satisfied" },
    facts = { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class_as_given = class } } }
end
shared.cases_of_inventory { classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class_as_given = "Neither" } }
