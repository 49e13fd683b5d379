local function attested(answer)
  return { id = "q1", expectation = "equity/steps-fit", subject = "ai_system:s1", answer = answer, attester = "p1", seen = { "e1" },
    population = 4, sample = 4, at = "2024-10-01", ["until"] = "2025-09-30" }
end

case {
  "steps are stated",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", measures_text = "Thresholds were compared by skin tone" } }),
}

case {
  "not applicable is no step",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { test_result = { id = "t1", system = "s1", type = "fairness", measures_text = na } }),
}

case {
  "an empty answer cannot be told from steps nobody wrote down",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", measures_text = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a safety-impacting system owes other practices",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system "safety",
}

case {
  "a security test is no look for disparities",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["steps-stated"] = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "security", measures_text = "Penetration test" } }),
}

case {
  "the rule stays satisfied when somebody found the steps unfit",
  as_of = "2024-12-31",
  complete = { "attestation" },
  expects = { rule = "satisfied", ["steps-fit"] = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", measures_text = "Thresholds were compared" }, attestation = attested "no" }),
}

case {
  "somebody found the steps fit",
  as_of = "2024-12-31",
  expects = { ["steps-fit"] = "satisfied" },
  facts = shared.system("rights", { attestation = attested "yes" }),
}

case {
  "somebody says so and shows nothing",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "attestation" },
  expects = { ["steps-fit"] = "undetermined" },
  facts = shared.system("rights", { attestation = { id = "q1", expectation = "equity/steps-fit", subject = "ai_system:s1", answer = "yes" } }),
}

shared.cases_2024({ "rights", "both" }, { test_result = { id = "t1", system = "s1", type = "fairness", measures_text = "Thresholds were compared by skin tone" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["steps-stated"] = "satisfied" },
  facts = shared.system("rights", { test_result = { { id = "t1", system = "s1", type = "fairness", measures_text = "Thresholds were compared by skin tone" }, { id = "t2", system = "s2", type = "fairness", measures_text = na }, { id = "t3", system = "s1", type = "security", measures_text = na } } }),
}

local heard = attested "yes"
for says, instead in pairs { ["found fit on another question"] = { expectation = "equity/steps-stated" }, ["found fit for another system"] = { subject = "ai_system:s2" } } do
  local about = {}
  for field, value in pairs(heard) do about[field] = instead[field] or value end
  case { says, as_of = "2024-12-31", tempting = true, expects = { ["steps-fit"] = "undetermined" },
    facts = shared.system("rights", { attestation = about }) }
end
