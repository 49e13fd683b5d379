-- Art. 26(2).
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "People who can are charged with overseeing the system",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" } },
  severity = shared.severity(3),

  expect {
    id    = "assigned",
    says  = "oversight is assigned to named people who work here",
    level = "required", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { overseers = { present, overlaps(values("person.id", { active_to = not_over })) } },
  },
  expect {
    id    = "backed",
    says  = "they have the competence, the training, the authority and the support they need",
    level = "required", method = "interview",
    has   = { attested "Art.26-oversight/backed" },
  },
  expect {
    id    = "can-override",
    says  = "they can override what the system puts out, or stop it",
    level = "advice", method = "examine",
    some  = "oversight", where = { system = this.id, overseers = present },
    has   = { can_override = true },
  },
  remedy = { task = "Charge people with overseeing {name} who can and may", owner = "system owner", within = days(14), effort = "M" },
}
