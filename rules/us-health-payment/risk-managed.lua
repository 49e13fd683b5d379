rule {
  control  = "US-HIPAA-PCI:45 CFR 164.308(a)(1)(ii)(B)",
  title    = "Risks to health information are brought down",
  subject  = "ai_system",
  applies  = shared.in_use_by(shared.health, { personal_data = true }),
  severity = { base = 3 },

  expect {
    id    = "reduced",
    says  = "every risk to its security that was found is treated, accepted or closed",
    level = "required", method = "examine",
    every = "risk", where = { system = this.id, ["assessment.type"] = "security" },
    has   = { status = { present, one_of { "treated", "accepted", "closed" } } },
  },
  remedy = { task = "Bring the open risks of {name} down, or accept them", owner = "security officer", within = days(30), effort = "M" },
}
