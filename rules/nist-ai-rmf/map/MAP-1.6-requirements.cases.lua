shared.try {
  of = "NIST-AI-RMF:MAP 1.6",
  facts = {
    consultation = shared.asked_people "requirements",
    system_requirement = { id = "r1", system = "s1", type = "fairness", statement = "no group waits longer" },
    lifecycle_record = { id = "l1", system = "s1", type = "design", document = "d1", traces_to = { "system_requirement:r1" } },
  },
  sentences = {
    elicited = shared.consultation_cases "requirements",
    people = {
      some = "system_requirement", out = { { "of another system", system = "s2" }, { "about speed alone", type = "performance" } },
      bad = { { "it says nothing", statement = blank } }, good = { { "about safety", type = "safety" }, { "about oversight", type = "oversight" } },
    },
    designed = {
      some = "lifecycle_record", out = { { "of another system", system = "s2" }, { "a plan is no design", type = "plan" } },
      bad = { { "it follows from nothing", traces_to = blank }, { "not in writing", document = blank } }, good = { { "a decision on the design", type = "decision" } },
    },
  },
}
